import { createHash } from 'node:crypto';
import { readCalendars, readCouncilSettings, readKinds, readPacks } from '../../compile/build/read-folder.ts';
import type { CompiledPack } from '../../compile/pack/compile-pack.ts';
import { cardsThereAre, EXAMPLE_DAY, stepCard } from '../../compile/slices/step-cards.ts';
import { indexPack } from '../../compile/slices/step-slices.ts';
import type { StepCard } from '../../engine/preview/step-card.ts';
import { RULES } from '../rules-folder.ts';

/** A step card, and the file it goes into. */
export interface MadeCard {
	pack: CompiledPack;
	/** As in child-in-need/child-in-need-visit.locality-social-worker.html. */
	file: string;
	card: StepCard;
}

/**
 * The step cards of every shipped pack, by the settings of one council. Each pack by itself, since the procedures contradict
 * each other.
 * @param council the name of a file in `rules/councils`
 */
export function madeCards(council: string): MadeCard[] {
	const calendars = readCalendars(`${RULES}calendars/bank-holidays.yaml`);
	const { nation, settings } = readCouncilSettings(`${RULES}councils/${council}.yaml`, calendars);
	const example = { day: EXAMPLE_DAY, calendar: calendars[nation], settings };
	return readPacks(`${RULES}packs`, readKinds(`${RULES}kinds.yaml`)).flatMap((pack) => {
		const indexed = [indexPack(pack, settings)];
		return cardsThereAre(indexed, settings).flatMap(({ step, roles }) =>
			roles.flatMap((role) => {
				const card = stepCard(indexed, step, role, example);
				return card ? [{ pack, file: `${pack.id}/${slug(step)}.${slug(role)}.html`, card }] : [];
			}),
		);
	});
}

function slug(name: string): string {
	return name
		.toLowerCase()
		.replace(/[’']/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** What was made, card by card: a sign that changes with anything that is on it, and from how many rules it is. */
export function digestOf(cards: readonly MadeCard[]): Record<string, string> {
	return Object.fromEntries(
		cards.map(({ file, card }) => {
			const sign = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 16);
			return [file, `${sign}, ${idsOn(card).length} rules`];
		}),
	);
}

/** The ids of all rules that are on a card. */
export function idsOn({ yours, others, nextActions, requests, answers, remember }: StepCard): string[] {
	const inGroups = [...yours, ...others].flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));
	return [...new Set([...inGroups, ...nextActions, ...requests, ...answers, ...remember].flatMap(({ ids }) => ids))];
}
