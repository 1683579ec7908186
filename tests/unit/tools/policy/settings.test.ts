import { expect, test } from 'vitest';
import { readKinds, readPacks } from '../../../../compile/build/read-folder.ts';
import { OPTION_NAMES } from '../../../../compile/council/policy-options.ts';
import { policySettings, policySettingsText } from '../../../../tools/policy/settings.ts';

test('the list has every name that a policy can set, every procedure, and every question with its answers', () => {
	const text = policySettingsText();
	const lines = text.split('\n');
	const packs = readPacks('rules/packs', readKinds('rules/kinds.yaml'));
	const names = [...OPTION_NAMES, ...packs.flatMap(({ settings }) => Object.keys(settings))];
	expect(names.filter((name) => !lines.includes(name))).toEqual([]);
	for (const { id, settings } of packs) {
		expect(text).toContain(id);
		for (const { ask, readings } of Object.values(settings))
			for (const said of readings.length > 1 ? [ask, ...readings.map((each) => `“${each}”`)] : [ask]) expect(text).toContain(said);
	}
	expect(() => policySettings(['more'])).toThrow('takes nothing more');
});
