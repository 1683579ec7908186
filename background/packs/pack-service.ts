import { cardsThereAre, EXAMPLE_DAY, stepCard } from '../../compile/slices/step-cards.ts';
import { type Came, type PackRequest, packRequestSchema } from '../../messaging/pack-protocol.ts';
import type { Answer } from '../../messaging/send.ts';
import { currentCouncil } from '../council/current-council.ts';
import { enabledPacks } from '../enabled-packs.ts';
import { importFiles, importsShown, useVersion } from './import-service.ts';
import { runSelfTests } from './run-self-tests.ts';

/** The pages of ours that are answered here. */
export const PACK_PAGES = ['options.html', 'step-card.html'];

/** Whether a message is for this service: another answers the same pages. */
export function isPackRequest(message: unknown): message is PackRequest {
	return packRequestSchema.safeParse(message).success;
}

/**
 * Answers one message from a page of our own.
 * @param address of that page
 */
export async function answerPacks(request: PackRequest, address: string): Promise<Answer<PackRequest>> {
	switch (request.kind) {
		case 'step cards':
		case 'step card':
			return cards(request, address);
		case 'imports':
			return importsShown();
		case 'import':
			return importFiles(request.files);
		case 'use version':
			return useVersion(request.of, request.id, request.version);
		case 'drill':
			return drillWords();
	}
}

async function cards(request: Extract<PackRequest, { kind: 'step card' | 'step cards' }>, address: string) {
	const now = await currentCouncil();
	const { packs } = enabledPacks(now, { address, ours: true });
	const { settings } = now.council;
	if (request.kind === 'step cards') return cardsThereAre(packs, settings);
	return stepCard(packs, request.step, request.role, { day: EXAMPLE_DAY, calendar: now.calendar, settings });
}

async function drillWords(): Promise<Came> {
	const { cases, faults } = await runSelfTests(true);
	if (faults.length === 0) return { good: true, sentences: [`All ${cases} cases came out as they say.`] };
	return { good: false, sentences: faults.map(({ because }) => because) };
}
