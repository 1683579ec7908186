import { DAYS_SETTING } from '../../engine/judge/terms/count-period.ts';
import { nameKey } from '../../engine/model/names.ts';
import type { CouncilQuestion } from '../../engine/model/rule.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';
import { didYouMean } from '../yaml/source-place.ts';
import type { Checked } from './checked-option.ts';
import { usesOf } from './settings-in-rules.ts';

/** All that a council can decide: what packs ask, and what plain “days” are. */
export function questionsOf(packs: readonly CompiledPack[]): Record<string, CouncilQuestion> {
	return Object.assign({ [DAYS_SETTING]: PLAIN_DAYS }, ...packs.map(({ settings }) => settings));
}

/** Asked wherever a procedure says “days” and not which. */
export const PLAIN_DAYS: CouncilQuestion = {
	ask: 'Where a procedure says “days”, are they calendar days or working days?',
	readings: ['calendar days', 'working days'],
};

/**
 * What of an answer can be gone by: one of the readings, or an answer of the council's own where the rules can take one.
 * @param setting its name
 */
export function checkedAnswer(
	answer: string | undefined,
	setting: string,
	{ readings }: CouncilQuestion,
	packs: readonly CompiledPack[],
): Checked<string> {
	if (answer === undefined) return { value: null, because: [] };
	const reading = readings.find((each) => nameKey(each) === nameKey(answer));
	if (reading !== undefined) return { value: reading, because: [] };
	const refused = (because: string) => ({ value: null, because: [because] });
	const takes = usesOf(setting, packs).map((place) => place.takes);
	if (takes.includes('number') && !/^\d+(?:\.\d+)?$/.test(answer)) return refused(`“${answer}” is no number.`);
	if (readings.length < 2) return { value: answer, because: [] };
	const isOwn = takes.length > 0 && !takes.includes(null) && didYouMean(answer, readings) === '';
	const choices = readings.map((reading) => `“${reading}”`).join(' or ');
	return isOwn ? { value: answer, because: [] } : refused(`“${answer}” is none of its readings. It should be ${choices}.`);
}
