import { checkedOption } from '../../compile/council/checked-option.ts';
import { checkedAnswer, PLAIN_DAYS, questionsOf } from '../../compile/council/council-questions.ts';
import type { OptionName } from '../../compile/council/policy-options.ts';
import { ownValue } from '../../engine/model/names.ts';
import { type CouncilRequest, type CouncilShown, councilRequestSchema } from '../../messaging/council-protocol.ts';
import type { Answer } from '../../messaging/send.ts';
import { readBrowserSettings, setBrowserSetting } from '../../store/council/browser-settings.ts';
import { changePreferences } from '../../store/council/preferences.ts';
import { currentMinute } from '../evidence/fresh-evidence.ts';
import { forgetEverything } from '../forget.ts';
import { currentSites } from '../site-permissions.ts';
import { currentCouncil } from './current-council.ts';

/** The pages of ours that are answered here. */
export const COUNCIL_PAGES = ['options.html', 'welcome.html'];

const LOCKED = 'Your council’s policy sets this, so it can’t be changed here.';

/** Answers one message from a page of our own. @returns undefined for what is not a request */
export async function answerCouncil(message: unknown): Promise<Answer<CouncilRequest>> {
	const read = councilRequestSchema.safeParse(message);
	if (!read.success) return undefined;
	const { data } = read;
	switch (data.kind) {
		case 'council':
			return shown();
		case 'set':
			return set(data.name, data.value);
		case 'decide':
			return decide(data.setting, data.answer);
		case 'forget everything':
			return forgetEverything().then(() => undefined);
	}
}

async function shown(): Promise<CouncilShown> {
	const { inForce, rules, calendar, council } = await currentCouncil();
	return {
		inForce,
		packs: rules.packs,
		plainDays: PLAIN_DAYS,
		calendar,
		decided: council.settings,
		sites: await currentSites(inForce.mosaicAddress.value),
		today: currentMinute(null).slice(0, 10),
	};
}

async function set(name: OptionName, value: unknown): Promise<string[]> {
	const { inForce, rules } = await currentCouncil();
	if (name === 'settings' || name === 'policySets' || name === 'packFiles') return ['This is not set as a whole.'];
	if (inForce[name].from === 'policy') return [LOCKED];
	const { because } = checkedOption(name, value, rules);
	if (because.length > 0) return because;
	return kept(() => (name === 'role' ? changePreferences({ role: value as string | null }) : setBrowserSetting(name, value ?? null)));
}

async function decide(setting: string, answer: string | null): Promise<string[]> {
	const { inForce, rules } = await currentCouncil();
	const question = ownValue(questionsOf(rules.packs), setting);
	if (!question) return [`There is no setting called “${setting}”.`];
	if (ownValue(inForce.settings, setting)?.from === 'policy') return [LOCKED];
	const { because } = checkedAnswer(answer ?? undefined, setting, question, rules.packs);
	if (because.length > 0) return because;
	const { settings } = await readBrowserSettings();
	const { [setting]: _, ...others } = { ...(settings as Record<string, string> | undefined) };
	return kept(() => setBrowserSetting('settings', answer === null ? others : { ...others, [setting]: answer }));
}

async function kept(keep: () => Promise<void>): Promise<string[]> {
	return keep().then(
		() => [],
		() => ['This browser could not keep it. It may be full.'],
	);
}
