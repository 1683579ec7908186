import type { Setting, Value } from './rule.ts';

/**
 * All that a value may turn out to be, before anything is read: every reading of what the council has not decided, and
 * every row of a decision table.
 * @param settings what the council has decided
 * @returns nothing if it is the council's to name, and it has not
 */
export function possibleValues<T>(value: Value<T>, settings: Record<string, string>): T[] {
	switch (value.kind) {
		case 'is':
			return [value.value];
		case 'choose':
			return value.rows.flatMap(({ use }) => possibleValues(use, settings));
		case 'setting': {
			const answer = settings[value.name];
			const decided = answer === undefined ? undefined : valueOfAnswer(value, answer);
			return decided === undefined ? Object.values(value.readings) : [decided];
		}
	}
}

/** What an answer to a setting stands for: the reading of that name, or the answer itself. Undefined if it has to name one, and does not. */
export function valueOfAnswer<T>({ readings, takes }: Setting<T>, answer: string): T | undefined {
	if (answer in readings) return readings[answer] as T;
	if (takes === null) return undefined;
	if (takes === 'number') return Number(answer) as T;
	return (takes === 'recipient' ? { kind: 'virtual worker', name: answer } : answer) as T;
}
