import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { readCalendars, readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import { NOTHING_DECIDED } from '../../../../compile/council/council-settings.ts';
import { effectiveSettings } from '../../../../compile/council/effective-settings.ts';
import { OPTION_NAMES, POLICY_OPTIONS } from '../../../../compile/council/policy-options.ts';
import { policySchemaText } from '../../../../tools/policy/schema.ts';

const FILE = 'public/managed-schema.json';
const POLICIES = 'docs/policies';
const schema = JSON.parse(readFileSync(FILE, 'utf8'));

test('the schema that browsers check policies by is the one made from the options: `stepcheck policy schema` writes it', () => {
	expect(readFileSync(FILE, 'utf8')).toBe(policySchemaText());
	expect(Object.keys(schema.properties)).toEqual(OPTION_NAMES);
});

test('the schema is one that Chrome takes: an object, nothing said of other names, and one type for each value', () => {
	expect(Object.keys(schema)).toEqual(['type', 'properties']);
	const nodes = (node: Record<string, unknown>): Record<string, unknown>[] => [
		node,
		...[node['items'], node['additionalProperties'], ...Object.values(node['properties'] ?? {})].flatMap((inner) =>
			inner ? nodes(inner as Record<string, unknown>) : [],
		),
	];
	for (const node of nodes(schema)) expect(node['type'], JSON.stringify(node)).toMatch(/^(?:object|array|string|number)$/);
});

/** What each policy file in docs/policies sets for Stepcheck. */
const policies = readdirSync(POLICIES)
	.filter((file) => file.endsWith('.json'))
	.map((file) => ({ file, settings: settingsIn(JSON.parse(readFileSync(join(POLICIES, file), 'utf8'))) }));

/** Whatever stands under `3rdparty`, by the extension's id in Chrome and Edge, and by its name in Firefox. */
function settingsIn(policy: Record<string, unknown>): Record<string, unknown>[] {
	const { extensions = {}, Extensions = {} } = (policy['3rdparty'] ??
		(policy['policies'] as Record<string, unknown>)?.['3rdparty'] ??
		{}) as {
		[name: string]: Record<string, Record<string, unknown>>;
	};
	return [...Object.values(extensions), ...Object.values(Extensions)];
}

test.each(policies)('the policy of $file is taken whole: by the browser’s schema, and by us', ({ settings }) => {
	const isTaken = new Ajv().compile(schema);
	const rules = {
		packs: readPacks('rules/packs', readKinds('rules/kinds.yaml')),
		calendars: readCalendars('rules/calendars/bank-holidays.yaml'),
	};
	expect(settings).not.toEqual([]);
	for (const policy of settings) {
		expect(isTaken(policy), JSON.stringify(isTaken.errors)).toBe(true);
		const { strange, settings: decided, ...options } = effectiveSettings({ policy, browser: {}, build: NOTHING_DECIDED }, rules);
		expect(strange).toEqual([]);
		expect([...Object.values(options), ...Object.values(decided)].flatMap(({ ignored }) => ignored)).toEqual([]);
		expect(policy['policySets']).toEqual(Object.keys(policy).filter((name) => name !== 'policySets'));
	}
	expect(policies.length).toBeGreaterThanOrEqual(3);
});

test('every option says what it is and what it should be, to end a sentence', () => {
	for (const { about, should } of Object.values(POLICY_OPTIONS)) {
		expect(about).toMatch(/^[A-Z].*\.$/s);
		expect(should).not.toMatch(/\.$/);
	}
});
