import { z } from 'zod';
import { RECORD_SCREENS, type RecordWords } from '../../engine/model/adapter.ts';
import type { Problem } from '../yaml/problems.ts';
import type { Path, YamlFile } from '../yaml/read-yaml.ts';
import { didYouMean } from '../yaml/source-place.ts';

const text = z.string().trim().min(1);
const list = z.strictObject({
	under: z.array(text).default([]),
	columns: z.record(text, z.array(text).min(1)).default({}),
	names: z.literal('others').optional(),
});

/** What the screens of a record are called, and the columns or labels of what each lists. */
export const recordsSchema = z
	.record(text, z.strictObject({ headed: z.array(text).default([]), lists: z.record(text, list).default({}) }))
	.default({});

type Written = z.infer<typeof recordsSchema>;
type ScreenName = keyof typeof RECORD_SCREENS;

/** Every screen of a record, with the adapter's own words before those that every adapter has. */
export function compileRecords(written: Written, generic: readonly RecordWords[]): RecordWords[] {
	return Object.entries(RECORD_SCREENS).map(([name, { screen, kinds }]): RecordWords => {
		const own = written[name];
		const known = generic.find((each) => each.screen === screen);
		return {
			screen,
			headed: [...(own?.headed ?? []), ...(known?.headed ?? [])],
			lists: kinds.map((kind) => {
				const [first, second] = [own?.lists[kind], known?.lists.find((each) => each.kind === kind)];
				const parts = new Set([...Object.keys(second?.columns ?? {}), ...Object.keys(first?.columns ?? {})]);
				return {
					kind,
					under: [...(first?.under ?? []), ...(second?.under ?? [])],
					columns: Object.fromEntries(
						[...parts].map((part) => [part, [...(first?.columns[part] ?? []), ...(second?.columns[part] ?? [])]]),
					),
					namesOthers: first?.names === 'others' || (second?.namesOthers ?? false),
				};
			}),
		};
	});
}

/** Screens, lists and columns that nobody reads. */
export function recordProblems(written: Written, generic: readonly RecordWords[], { file, lineOf }: YamlFile): Problem[] {
	const problems: Problem[] = [];
	const fault = (path: Path, sentence: string) => problems.push({ file, line: lineOf(['records', ...path]), sentence });
	for (const [name, { lists }] of Object.entries(written)) {
		const screen = RECORD_SCREENS[name as ScreenName] as (typeof RECORD_SCREENS)[ScreenName] | undefined;
		if (!screen) fault([name], `“${name}” is no screen of a record.${didYouMean(name, Object.keys(RECORD_SCREENS))}`);
		const kinds: readonly string[] = screen?.kinds ?? [];
		for (const [kind, { columns }] of screen ? Object.entries(lists) : []) {
			const path = [name, 'lists', kind];
			if (!kinds.includes(kind)) fault(path, `The screen “${name}” lists ${kinds.join(', ')}, and “${kind}” is none of them.`);
			// What parts a kind has, the generic adapter says in full. A person's are whatever labels the rules ask for.
			const known = generic.find((each) => each.screen === screen?.screen)?.lists.find((each) => each.kind === kind)?.columns;
			for (const part of known && kind !== 'person' ? Object.keys(columns) : [])
				if (!(part in (known ?? {})))
					fault([...path, 'columns', part], `A ${kind} has no part “${part}”.${didYouMean(part, Object.keys(known ?? {}))}`);
		}
	}
	return problems;
}
