import { readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { PLAIN_DAYS } from '../../compile/council/council-questions.ts';
import { POLICY_OPTIONS } from '../../compile/council/policy-options.ts';
import { DAYS_SETTING } from '../../engine/judge/terms/count-period.ts';
import type { CouncilQuestion } from '../../engine/model/rule.ts';
import { Refusal } from '../refusal.ts';
import { RULES } from '../rules-folder.ts';

/** `stepcheck policy settings`: everything that a policy can set, with what it may be. @throws Refusal if it is given an argument */
export function policySettings(args: string[]): void {
	if (args.length > 0) throw new Refusal('“policy settings” takes nothing more. It lists what a policy can set.');
	process.stdout.write(policySettingsText());
}

/** The list, in words. */
export function policySettingsText(): string {
	const packs = readPacks(`${RULES}packs`, readKinds(`${RULES}kinds.yaml`));
	return [
		'What a policy can set:\n',
		...Object.entries(POLICY_OPTIONS).map(([name, { about, should }]) => `${name}\n    ${about} It should be ${should}.\n`),
		`\nWhat can stand in “packs”: ${packs.map(({ id }) => id).join(', ')}.\n`,
		'\nWhat can stand in “settings”, with the answers there are. A name counts in every procedure that has it:\n',
		asked({ [DAYS_SETTING]: PLAIN_DAYS }),
		...packs.map(({ title, settings }) => `\n${title}:\n${asked(settings)}`),
	].join('');
}

function asked(settings: Record<string, CouncilQuestion>): string {
	return Object.entries(settings)
		.map(([name, { ask, readings }]) => {
			const answers = readings.length > 1 ? `It is “${readings.join('” or “')}”.` : 'In your own words.';
			return `${name}\n    ${ask} ${answers}\n`;
		})
		.join('');
}
