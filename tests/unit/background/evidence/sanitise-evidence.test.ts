import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordNumber, sanitiseEvidence } from '../../../../background/evidence/sanitise-evidence.ts';
import { readCalendars, readCouncilSettings, readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import { kindsAsData } from '../../../../compile/language/kinds.ts';
import { requestedFacts } from '../../../../compile/slices/requested-facts.ts';
import { type FactsRead, REDACTED } from '../../../../engine/model/facts.ts';
import { nameKey } from '../../../../engine/model/names.ts';
import { pageRequestSchema } from '../../../../messaging/page-protocol.ts';

const rules = resolve(import.meta.dirname, '../../../../rules');
const kinds = readKinds(resolve(rules, 'kinds.yaml'));
const packs = readPacks(resolve(rules, 'packs'), kinds);
const council = readCouncilSettings(
	resolve(rules, 'councils/practice.yaml'),
	readCalendars(resolve(rules, 'calendars/bank-holidays.yaml')),
);
const asked = requestedFacts(packs, kindsAsData(kinds), council.settings);

const CANARY = 'Rowan Zzyzx';

function one(kind: string, parts: Record<string, string | null>): Record<string, FactsRead> {
	return { [kind]: { reach: 'all', readFrom: null, facts: [{ parts }] } };
}

function kept(kind: string, parts: Record<string, string | null>) {
	return sanitiseEvidence(one(kind, parts), asked)[kind]?.facts[0]?.parts;
}

test('days, words of the packs, posts and the signs for something else are kept', () => {
	const [word = ''] = asked.kinds['case note']?.title?.words ?? [];
	expect(kept('case note', { title: word.toUpperCase(), author: 'Response Manager', 'contact date': '13/04/2026 at 16:52' })).toMatchObject(
		{
			title: word,
			author: 'response manager',
			'contact date': '2026-04-13 16:52',
		},
	);
	expect(kept('case note', { title: REDACTED, author: '\uE002response manager\uE002jory pell' })).toMatchObject({
		title: REDACTED,
		author: null,
	});
	expect(kept('case note', { author: '\uE002Response Manager\uE002business support' })?.author).toBe(
		'\uE002response manager\uE002business support',
	);
	expect(kept('case note', { title: '', 'contact date': '' })).toMatchObject({ title: '', 'contact date': '' });
	const which = `${REDACTED}\uE001case note:3`;
	const compared = { ...asked, kinds: { 'case note': { title: { compared: true as const } } } };
	expect(sanitiseEvidence(one('case note', { title: which }), compared)['case note']?.facts[0]?.parts.title).toBe(which);
	// No rule compares titles so far.
	expect(kept('case note', { title: which })?.title).toBeNull();
});

test.each([
	CANARY,
	`${CANARY} 13/04/2026`,
	`Response Manager (${CANARY})`,
	`\uE002${CANARY}`,
	`${REDACTED}\uE001${CANARY}:1`,
	`${REDACTED}\uE001case note:1\uE001case note:1`,
	`${REDACTED} ${CANARY}`,
	'\uE100\uE101\uE102',
	'4471902. Response Manager',
])('%j counts as unread, or loses all but the words that are known', (planted) => {
	for (const [kind, parts] of Object.entries(asked.kinds)) {
		const fact = kept(kind, Object.fromEntries(Object.keys(parts).map((part) => [part, planted])));
		for (const read of Object.values(fact ?? {})) expect([null, 'response manager']).toContain(read);
	}
});

test('a part or a kind that no rule asks about is left out, its name with it', () => {
	expect(JSON.stringify(kept('case note', { [CANARY]: '2026-04-13' }))).not.toContain(CANARY);
	expect(sanitiseEvidence(one(CANARY, { title: 'Visit' }), asked)).toEqual({});
	expect(sanitiseEvidence(JSON.parse('{"__proto__": {"reach": "all", "readFrom": null, "facts": []}}'), asked)).toEqual({});
	expect(kept('case note', JSON.parse('{"__proto__": "2026-04-13", "constructor": "2026-04-13"}'))).not.toHaveProperty(
		'constructor',
		'2026-04-13',
	);
});

test('whatever is thrown at the boundary, nothing but known words gets past it', () => {
	const known = new Set([
		...asked.posts,
		...Object.values(asked.kinds).flatMap((parts) => Object.values(parts).flatMap(({ words = [] }) => words)),
	]);
	const isKnown = (text: string) => text === '' || text === REDACTED || (known.has(text) && nameKey(text) === text);
	const isKept = (text: string) =>
		/^\d{4}-\d\d-\d\d(?: \d\d:\d\d)?$/.test(text) ||
		text
			.replace(/\uE001[a-z ]+:\d{1,4}$/, '')
			.split('\uE002')
			.every(isKnown);
	const anyText = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 30 }),
		fc.constantFrom(...known),
		fc.constantFrom(CANARY, REDACTED, '', '2026-04-13', '13 April 2026', '\uE001', '\uE002', 'case note:1'),
		fc
			.array(fc.oneof(fc.constantFrom(...known, CANARY, '\uE001', '\uE002', 'case note:1', ' '), fc.string({ maxLength: 5 })), {
				maxLength: 5,
			})
			.map((pieces) => pieces.join('')),
	);
	const names = Object.entries(asked.kinds);
	const anyPart = fc.oneof(fc.constantFrom(...names.flatMap(([, parts]) => Object.keys(parts))), anyText);
	const read = fc.option(anyText, { nil: null });
	const fact = fc.record({ parts: fc.dictionary(anyPart, read, { maxKeys: 6 }), others: read }, { requiredKeys: ['parts'] });
	const list = fc.record({
		reach: fc.constantFrom('all' as const, 'part' as const, 'none' as const),
		readFrom: fc.constantFrom('newest' as const, 'oldest' as const, null),
		facts: fc.array(fact, { maxLength: 4 }),
	});
	const lists = fc.dictionary(fc.oneof(fc.constantFrom(...names.map(([kind]) => kind)), anyText), list, { maxKeys: 4 });
	fc.assert(
		fc.property(lists, (thrown) => {
			for (const [kind, { facts }] of Object.entries(sanitiseEvidence(thrown, asked))) {
				expect(Object.keys(asked.kinds)).toContain(kind);
				for (const { parts, ...more } of facts) {
					expect(more).toEqual({});
					for (const [part, said] of Object.entries(parts)) {
						expect(Object.keys(asked.kinds[kind] ?? {})).toContain(part);
						if (said !== null) expect(said).toSatisfy(isKept);
					}
				}
			}
		}),
		{ numRuns: 500 },
	);
});

test('a record’s number has a figure in it, and is short', () => {
	expect(['1002934', ' m-1002934 ', 'MOS-12'].map(recordNumber)).toEqual(['1002934', 'M-1002934', 'MOS-12']);
	expect(['', 'Rowan Ashby', 'ROWAN', '1002934 Rowan', '12/04/2026', '-1', '1'.repeat(21), null].map(recordNumber)).toEqual(
		Array(8).fill(null),
	);
});

test('a message that is none of ours is refused as a whole', () => {
	const seen = { kind: 'evidence seen', record: '1002934', today: null, screen: 'case-notes', lists: {} };
	expect(pageRequestSchema.safeParse(seen).success).toBe(true);
	for (const wrong of [
		{ ...seen, realm: 'live' },
		{ ...seen, lists: { 'case note': { reach: 'all', readFrom: null, facts: [{ parts: { title: 7 } }] } } },
		{ ...seen, lists: { 'case note': { reach: 'most', readFrom: null, facts: [] } } },
		{ ...seen, lists: { 'case note': { reach: 'all', readFrom: null, facts: [], readAt: CANARY } } },
		{ ...seen, record: 1002934 },
		{ ...seen, screen: CANARY.repeat(20) },
		null,
		[],
		'evidence seen',
	])
		expect(pageRequestSchema.safeParse(wrong).success).toBe(false);
});
