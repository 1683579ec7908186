import { possibleValues } from '../model/possible-values.ts';
import type { Anchor, Period, Rule, Value } from '../model/rule.ts';
import { nameIn, thingsName } from '../model/statement-queries.ts';
import type { Side, Unit } from '../time/add-period.ts';
import { shorten } from '../wording/finding-text.ts';
import { settledByRule } from '../wording/settled-by.ts';
import { capitalised } from '../wording/text.ts';

/** A length of time that a rule counts, by some way to take it. */
export interface CountedPeriod {
	count: number;
	unit: Unit;
	side: Side;
	countEventDay: boolean;
	/** What it is counted from: "notification, “sent”"; null if that is itself worked out. */
	starts: string | null;
}

/** A rule in the words that the board needs. Nothing of them is stored: they are looked up by the rule's ids. */
export interface BoardRule {
	ids: string[];
	what: string;
	sentence: string;
	source: string;
	settledBy: string;
	periods: CountedPeriod[];
}

/** @param settings what the council has decided */
export function wordsOfRule({ ids, require, sentence, source }: Rule, settings: Record<string, string>): BoardRule {
	const name = require ? nameIn(require) : '';
	return {
		ids,
		what: shorten(name === '' ? sentence : capitalised(name)),
		sentence,
		source: `${source.document}: ${source.paragraph}`,
		settledBy: require ? settledByRule(require) : '',
		periods: periodsIn(require, settings),
	};
}

/**
 * Every length of time that stands anywhere in what a rule requires. Which of them gave a date is found by counting again, so
 * that one too many does no harm.
 */
function periodsIn(node: unknown, settings: Record<string, string>): CountedPeriod[] {
	if (Array.isArray(node)) return node.flatMap((each) => periodsIn(each, settings));
	if (typeof node !== 'object' || node === null) return [];
	const inside = Object.values(node).flatMap((each) => periodsIn(each, settings));
	return 'period' in node ? [...countedAs(node as Counted, settings), ...inside] : inside;
}

/** A limit, or a clock. */
interface Counted {
	period: Period;
	side?: Side;
	countEventDay?: boolean;
	anchor?: Value<Anchor>;
	start?: Value<Anchor> | null;
}

function countedAs({ period, side, countEventDay, anchor, start }: Counted, settings: Record<string, string>): CountedPeriod[] {
	const { count, unit } = period;
	if (count.kind !== 'is' && count.kind !== 'setting' && count.kind !== 'choose') return [];
	const from = anchor ?? start;
	const [first] = from ? possibleValues(from, settings) : [];
	return possibleValues(count, settings).map((each) => ({
		count: each,
		unit,
		side: side ?? 'after',
		countEventDay: countEventDay ?? false,
		starts: first ? anchorName(first) : null,
	}));
}

function anchorName(anchor: Anchor): string | null {
	switch (anchor.kind) {
		case 'event':
			return nameIn(anchor.of) || null;
		case 'part of':
			return `${thingsName(anchor.things)}, “${anchor.part}”`;
		case 'answer to': {
			const label = anchor.question.path.at(-1);
			return label ? `“${label}”` : null;
		}
		case 'its':
			return `its “${anchor.part}”`;
		case 'finish':
			return 'Finish';
		default:
			return null;
	}
}
