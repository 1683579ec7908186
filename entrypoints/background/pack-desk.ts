import { cardsThereAre, EXAMPLE_DAY, stepCard } from '../../compile/step-cards.ts';
import { councilNow } from './council-now.ts';
import { type PackAnswer, type PackRequest, packRequestSchema } from './pack-messages.ts';
import { whatIsOn } from './what-is-on.ts';

/** The pages of ours that are answered here. */
export const PACK_PAGES = ['options.html', 'step-card.html'];

/** Whether a message is for this desk: another answers the same pages. */
export function isPackRequest(message: unknown): message is PackRequest {
	return packRequestSchema.safeParse(message).success;
}

/**
 * Answers one message from a page of our own.
 * @param address of that page
 */
export async function answerPacks(request: PackRequest, address: string): Promise<PackAnswer<PackRequest['kind']>> {
	const now = await councilNow();
	const { packs } = whatIsOn(now, address);
	const { settings } = now.council;
	switch (request.kind) {
		case 'step cards':
			return cardsThereAre(packs, settings);
		case 'step card':
			return stepCard(packs, request.step, request.role, { day: EXAMPLE_DAY, calendar: now.calendar, settings });
	}
}
