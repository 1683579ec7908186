import { describe, expect, test } from 'vitest';
import { readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { withClosures } from '../../compile/council/calendars.ts';
import { sliceOfPack } from '../../compile/slices/step-slices.ts';
import type { Finding } from '../../engine/model/checklist.ts';
import type { Limit, Party, Period, Rule, StepSlice } from '../../engine/model/rule.ts';
import { checkGiven } from '../../engine/run-case.ts';
import { isoDate } from '../../engine/time/plain-date.ts';
import { ENGLAND } from '../unit/engine/time/calendars.ts';
import { type Boundary, boundariesOf, CLOSED, type Group, restsOnTime, said, startsFor } from './boundaries/cases.ts';
import { type Decided, everyReading, FREE, NoCases } from './boundaries/made-up.ts';
import { type Look, mayBe, type ShouldBe, shouldBe, untilDecided } from './boundaries/should-be.ts';
import { dayByDay } from './day-by-day.ts';
import WITHOUT from './without-boundaries.json' with { type: 'json' };

/**
 * Every time limit of every pack, on the days where it turns: the day before, the day itself, the day after, with what it
 * runs from missing or unread. The cases are made from the compiled rule, and what should come of them from another count.
 */

const calendar = withClosures(ENGLAND, CLOSED);
const days = dayByDay(calendar);
const packs = readPacks('rules/packs', readKinds('rules/kinds.yaml'));
const timed = packs.flatMap((pack) => {
	const slice = sliceOfPack(pack);
	return pack.rules.filter(restsOnTime).map((rule) => ({ rule, slice, every: readingsOf(rule, slice), groups: groupsOf(rule, slice) }));
});

/** The cases of a rule; none if something in it is not among what cases are made for. */
function groupsOf(rule: Rule, slice: StepSlice): Group[] {
	const every = readingsOf(rule, slice);
	try {
		return startsFor(rule)
			.flatMap((from) => every.map((by) => ({ by, from, boundaries: boundariesOf({ rule, slice, days, by, every, from }) })))
			.filter(({ boundaries }) => boundaries.length > 0);
	} catch (fault) {
		if (fault instanceof NoCases) return [];
		throw fault;
	}
}

/** Every combination of the readings that what a rule says of time rests on. */
function readingsOf({ require, when, place, owner, needs }: Rule, slice: StepSlice): Decided[] {
	const said = JSON.stringify([require, when, place, owner.kind === 'choose' ? owner : null]);
	const open = needs.settings
		.map((name): [string, string[]] => [name, name === 'days' ? ['calendar days', 'working days'] : (slice.settings[name]?.readings ?? [])])
		.filter(([name, readings]) => readings.length > 1 && (name === 'days' || said.includes(`"name":${JSON.stringify(name)},"readings"`)));
	return open.reduce<Decided[]>(
		(every, [name, readings]) => every.flatMap((by) => readings.map((reading) => ({ ...by, [name]: reading }))),
		[{}],
	);
}

/** What is wrong with a finding, in words; nothing if it is as it should be. */
function wrongWith(finding: Finding | undefined, should: ShouldBe & { latest?: string | null }): string[] {
	if (!finding) return ['nothing came of it'];
	const due = finding.due && isoDate(finding.due.earliest);
	const latest = finding.due?.latest ? isoDate(finding.due.latest) : null;
	return [
		...(finding.outcome === should.outcome ? [] : [`${finding.outcome}, not ${should.outcome}`]),
		...(should.timing === undefined || finding.timing === should.timing ? [] : [`${finding.timing}, not ${should.timing}`]),
		...(should.due === undefined || due === should.due ? [] : [`due ${due}, not ${should.due}`]),
		...(should.latest === undefined || latest === should.latest ? [] : [`or ${latest}, not ${should.latest}`]),
	];
}

/** The words that a rule's sentence has to have for each of its limits: number, unit and side. */
function limitsOf({ require }: Rule): RegExp[] {
	if (require?.kind === 'repeated')
		return everyReading(require.clock).flatMap((clock) => ('period' in clock ? wordsOf('every', clock.period, 'after') : []));
	return require?.kind === 'timed' ? everyReading(require.limit).flatMap(wordsOfLimit) : [];
}

function wordsOfLimit(limit: Limit): RegExp[] {
	switch (limit.kind) {
		case 'none':
			return [/no limit/];
		case 'all':
		case 'any':
			return limit.of.flatMap((part) => everyReading(part).flatMap(wordsOfLimit));
		case 'order':
			return everyReading(limit.anchor).flatMap((anchor) =>
				anchor.kind === 'computed'
					? everyReading(anchor.limit).flatMap((inner) => ('period' in inner ? wordsOf(limit.side, inner.period, inner.side) : []))
					: [new RegExp(`\\b${limit.side} `)],
			);
		case 'period':
			return wordsOf(limit.bound, limit.period, limit.countEventDay ? 'from' : limit.side);
	}
}

function wordsOf(before: string, { count, unit }: Period, side: string): RegExp[] {
	const numbers = 'kind' in count && (count.kind === 'is' || count.kind === 'setting') ? everyReading(count) : [];
	return numbers.map(
		(number) => new RegExp(`\\b${before}\\b[^,.]*\\b${number}\\b[^,.]*\\b${String(unit).replace(/s$/, 's?')}\\b[^,.]*\\b${side}\\b`),
	);
}

/** The council has answered what has neither readings nor a default; what has readings, as told. */
function settingsFor(slice: StepSlice, by: Decided): Decided {
	const free = Object.entries(slice.settings).filter(([, { readings }]) => readings.length === 0);
	return { ...Object.fromEntries(free.map(([name]) => [name, FREE])), ...by };
}

function faultsOf(rule: Rule, slice: StepSlice, by: Decided, every: Decided[], { about, record, today, done }: Boundary): string[] {
	const look = (each: Decided): Look => ({ rule, record, days, today, by: each, done });
	const check = (readings: Decided[], settings: Decided, should: ShouldBe) => {
		const [finding] = checkGiven(rule, record.given(today, settingsFor(slice, settings)), slice, calendar);
		return [...wrongWith(finding, should), ...wrongOwners(finding, readings.map(look))];
	};
	const when = `${about}, today ${said(today)}`;
	const onReading = check([by], by, shouldBe(look(by))).map((wrong) => `${when}: ${wrong}`);
	const undecided = every.length > 1 ? check(every, {}, untilDecided(every.map((each) => shouldBe(look(each))))) : [];
	return [...onReading, ...undecided.map((wrong) => `${when}, while nothing is decided: ${wrong}`)];
}

/** Where whose job it is goes by a day: all those whose it may be, on any of the readings. */
function wrongOwners(finding: Finding | undefined, looks: Look[]): string[] {
	if (looks[0]?.rule.owner.kind !== 'choose') return [];
	const named = (parties: Party[]) =>
		[...new Set(parties.flatMap((party) => ('anyOf' in party ? party.anyOf : [party.kind])))].sort().join(' or ');
	const owners = named(finding?.owners ?? []);
	const should = named(looks.flatMap((look) => mayBe(look.rule.owner, look)));
	return owners === should ? [] : [`the ${owners}’s, not the ${should}’s`];
}

/** A rule by its id; a second of the same id by its number too. */
const named = timed.map((each, at) => {
	const [id = ''] = each.rule.ids;
	const nth = timed.slice(0, at).filter(({ rule }) => rule.ids[0] === id && rule.source.pack === each.rule.source.pack).length;
	return { ...each, id: `${each.rule.source.pack}: ${id}${nth > 0 ? `, rule ${nth + 1}` : ''}` };
});

describe.each(named.filter(({ groups }) => groups.length > 0))('$id', ({ rule, slice, every, groups }) => {
	test.each(groups.map((group) => [Object.values(group.by).join(', ') || 'one reading', said(group.from), group] as const))(
		'%s, from %s',
		(_reading, _from, { by, boundaries }) => {
			expect(boundaries.flatMap((boundary) => faultsOf(rule, slice, by, every, boundary))).toEqual([]);
		},
	);

	test('its sentence says the same limit', () => {
		expect(limitsOf(rule).filter((words) => !words.test(rule.sentence))).toEqual([]);
	});
});

test('every rule about time has cases here, or says in without-boundaries.json why it has none', () => {
	const without = named.filter(({ groups }) => groups.length === 0).map(({ id }) => id);
	expect(Object.keys(WITHOUT).sort()).toEqual(without.sort());
});
