import { DAYS_SETTING } from '../../engine/judge/terms/count-period.ts';
import type { DatedLine, DueBy, Flag } from '../../engine/model/flag.ts';
import { nameKey } from '../../engine/model/names.ts';
import type { Rule, StepSlice } from '../../engine/model/rule.ts';
import { hasTime } from '../../engine/model/statement-queries.ts';
import { isoDate, type PlainDate, readDate } from '../../engine/time/plain-date.ts';
import type { StepDatesSeen } from '../../messaging/page-protocol.ts';
import type { StepSeen } from '../../store/dates/flags.ts';

/**
 * What of a step's days may be kept: rules, readings and roles that the packs know, and days. A page's process is not to be
 * trusted, so nothing else gets any further, and all that is let through is written anew.
 * @param teams names on the council's list that are no role of any pack
 */
export function sanitiseDates(seen: StepDatesSeen, slice: StepSlice, teams: ReadonlySet<string>): StepSeen {
	const timed = new Set(slice.rules.filter(({ require }) => require !== null && hasTime(require)).flatMap(({ ids }) => ids));
	return {
		step: slice.step,
		started: seen.started === null ? null : readDate(seen.started),
		over: seen.over,
		team: seen.posts.find((post) => teams.has(post)) ?? null,
		lines: seen.lines.flatMap((line) => knownLine(line, slice)),
		unread: seen.unread.filter((id) => timed.has(id)),
		next: knownRoles(seen.next, slice),
	};
}

function knownLine(line: StepDatesSeen['lines'][number], slice: StepSlice): StepSeen['lines'] {
	const rule = slice.rules.find(({ ids }) => ids.join('+') === line.rules.join('+'));
	const pack = rule && slice.packs[rule.source.pack];
	const days = line.dates.flatMap((date) => knownDay(date, slice));
	if (!rule || !pack || days.length < line.dates.length) return [];
	const known: DatedLine & Pick<Flag, 'pack'> = {
		row: line.row,
		rules: [...rule.ids],
		pack: { title: pack.title, version: pack.version },
		dates: eachDayOnce(days),
		owners: knownRoles([line.owner], slice),
		state: line.state,
		doneOn: realDay(line.doneOn),
	};
	return [known];
}

function knownDay({ due, from, settings }: StepDatesSeen['lines'][number]['dates'][number], slice: StepSlice): DueBy[] {
	const day = realDay(due);
	if (day === null) return [];
	return [
		{
			due: day,
			from: realDay(from),
			settings: Object.fromEntries(Object.entries(settings).filter(([name, reading]) => isReading(name, reading, slice))),
		},
	];
}

/** Each day with the first reading that gives it; where all agree, it hangs on none. */
function eachDayOnce(days: readonly DueBy[]): DueBy[] {
	const once = days.filter(({ due }, at) => days.findIndex((other) => isoDate(other.due) === isoDate(due)) === at);
	return once.length === 1 ? once.map((day) => ({ ...day, settings: {} })) : once;
}

/** A day that there is, written anew. */
function realDay(date: PlainDate | null): PlainDate | null {
	return date && readDate(isoDate(date));
}

function isReading(name: string, reading: string, slice: StepSlice): boolean {
	if (name === DAYS_SETTING) return reading === 'working days' || reading === 'calendar days';
	const setting = Object.hasOwn(slice.settings, name) ? slice.settings[name] : undefined;
	return setting?.readings.includes(reading) ?? false;
}

/** Roles and teams of the packs, each once; several may stand in one text with "or" between them. */
function knownRoles(texts: readonly string[], { posts, roles }: StepSlice): string[] {
	const known = new Map([...roles, ...posts].map((name) => [nameKey(name), name]));
	const named = (text: string) => known.get(nameKey(text)) ?? null;
	const all = texts.flatMap((text) => (named(text) ? [named(text)] : text.split(' or ').map(named)));
	return [...new Set(all.filter((name) => name !== null))];
}

/** The source of a rule, as it is printed beside it. */
export function sourceOf({ source }: Rule): string {
	return `${source.document}: ${source.paragraph}`;
}
