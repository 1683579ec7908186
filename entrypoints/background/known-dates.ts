import type { DatedLine, DueBy, Flag } from '../../engine/flag.ts';
import { nameKey } from '../../engine/name-key.ts';
import { DAYS } from '../../engine/reckon.ts';
import type { Rule, StepSlice } from '../../engine/rule.ts';
import { hasTime } from '../../engine/statement-parts.ts';
import { type PlainDate, readDate } from '../../engine/time/plain-date.ts';
import type { StepSeen } from '../../store/flags.ts';
import type { StepDatesSeen } from './messages.ts';

/**
 * What of a step's days may be kept: rules, readings and roles that the packs know, and days. A page's process is not to be
 * trusted, so nothing else gets any further, and all that is let through is written anew.
 * @param teams names on the council's list that are no role of any pack
 */
export function knownDates(seen: StepDatesSeen, slice: StepSlice, teams: ReadonlySet<string>): StepSeen {
	const timed = new Set(slice.rules.filter(({ require }) => require !== null && hasTime(require)).flatMap(({ ids }) => ids));
	return {
		step: slice.step,
		stepKey: /^-?\d{1,12} \d{1,6}$/.test(seen.stepKey) ? seen.stepKey : '',
		team: seen.posts.find((post) => teams.has(post)) ?? null,
		lines: seen.lines.flatMap((line) => knownLine(line, slice)),
		unread: seen.unread.filter((id) => timed.has(id)),
		next: knownRoles(seen.next, slice),
	};
}

function knownLine(line: StepDatesSeen['lines'][number], slice: StepSlice): StepSeen['lines'] {
	const rule = slice.rules.find(({ ids }) => ids.join('+') === line.rules.join('+'));
	const pack = rule && slice.packs[rule.source.pack];
	const dates = line.dates.flatMap((date) => knownDay(date, slice));
	if (!rule || !pack || dates.length < line.dates.length) return [];
	const known: DatedLine & Pick<Flag, 'pack'> = {
		row: line.row,
		rules: [...rule.ids],
		pack: { title: pack.title, version: pack.version },
		dates,
		owners: knownRoles(line.owners, slice),
		state: line.state,
		doneOn: line.doneOn === null ? null : readDate(line.doneOn),
	};
	return [known];
}

function knownDay({ due, from, settings }: StepDatesSeen['lines'][number]['dates'][number], slice: StepSlice): DueBy[] {
	const day = readDate(due);
	if (day === null) return [];
	const start: PlainDate | null = from === null ? null : readDate(from);
	return [{ due: day, from: start, settings: Object.fromEntries(Object.entries(settings).filter(([name, reading]) => isReading(name, reading, slice))) }];
}

function isReading(name: string, reading: string, slice: StepSlice): boolean {
	if (name === DAYS) return reading === 'working days' || reading === 'calendar days';
	const setting = Object.hasOwn(slice.settings, name) ? slice.settings[name] : undefined;
	return setting?.readings.includes(reading) ?? false;
}

function knownRoles(names: readonly string[], { posts, roles }: StepSlice): string[] {
	const known = new Map([...roles, ...posts].map((name) => [nameKey(name), name]));
	return names.flatMap((name) => known.get(nameKey(name)) ?? []);
}

/** The source of a rule, as it is printed beside it. */
export function sourceOf({ source }: Rule): string {
	return `${source.document}: ${source.paragraph}`;
}
