import { nameKey, ownValue } from '../../engine/model/names.ts';
import type { Calendars } from './calendars.ts';
import { type Checked, checkedOption, type KnownRules, unknownAmong } from './checked-option.ts';
import { checkedAnswer, questionsOf } from './council-questions.ts';
import type { CouncilSettings } from './council-settings.ts';
import { OPTION_NAMES, type OptionName, type OptionValue, POLICY_OPTIONS } from './policy-options.ts';

/** Where a value comes from: a policy goes before what this browser was told, and that before what the build has. */
type ValueSource = 'policy' | 'browser' | 'default';

/** Something that was set and is not gone by. */
interface Ignored {
	from: 'policy' | 'browser';
	/** A sentence. */
	because: string;
}

/** A value as it is gone by. */
export interface EffectiveValue<T> {
	value: T;
	from: ValueSource;
	/** What was set and is not gone by, whole or in part. */
	ignored: Ignored[];
}

/** Packs are brought in before anything is worked out by them. */
type Plain = Exclude<OptionName, 'settings' | 'policySets' | 'packFiles'>;
/** What nobody has to say. */
type Unsaid = 'mosaicAddress' | 'role' | 'pausedUntil';
type ValueOf<Name extends Plain> = OptionValue<Name> | (Name extends Unsaid ? null : never);

/** All that a council can set, each with where it comes from. */
export type EffectiveSettings = { [Name in Plain]: EffectiveValue<ValueOf<Name>> } & {
	/** By the name of the setting, of those that were answered. */
	settings: Record<string, EffectiveValue<string | null>>;
	/** Names in a policy that are no setting of anything. */
	strange: { name: string; ignored: Ignored }[];
};

/** What was set, not checked yet. */
export interface Layers {
	policy: Readonly<Record<string, unknown>>;
	browser: Readonly<Record<string, unknown>>;
	/** What the build has. */
	build: CouncilSettings;
}

/** Works out what is in force. Never throws: what can't be gone by is ignored, and says why. */
export function effectiveSettings({ policy, browser, build }: Layers, rules: KnownRules): EffectiveSettings {
	const standing: { [Name in Plain]: ValueOf<Name> } = { ...build, mosaicAddress: null, role: null, pausedSites: [], pausedUntil: null };
	const missed = missedFrom(policy);
	const found = <Name extends Plain>(name: Name): EffectiveValue<ValueOf<Name>> =>
		first<ValueOf<Name>>(
			[
				{ from: 'policy', ...checkedOption(name, ownValue(policy, name), rules), ...missed(name) },
				{ from: 'browser', ...checkedOption(name, ownValue(browser, name), rules) },
			],
			standing[name],
		);
	return {
		council: found('council'),
		mosaicAddress: found('mosaicAddress'),
		role: found('role'),
		packs: found('packs'),
		workers: found('workers'),
		nation: found('nation'),
		closureDays: found('closureDays'),
		evidenceDays: found('evidenceDays'),
		evidenceFreshDays: found('evidenceFreshDays'),
		pausedSites: found('pausedSites'),
		pausedUntil: found('pausedUntil'),
		...settingsInForce({ policy, browser, build }, rules, missed('settings')),
	};
}

/** What the rules go by. */
export function plainSettings(inForce: EffectiveSettings): CouncilSettings {
	const { council, packs, workers, nation, closureDays, evidenceDays, evidenceFreshDays, settings } = inForce;
	const decided = Object.entries(settings).flatMap(([name, { value }]) => (value === null ? [] : [[name, value]]));
	return {
		council: council.value,
		packs: packs.value,
		workers: Object.fromEntries(Object.entries(workers.value).map(([worker, posts]) => [nameKey(worker), posts])),
		nation: nation.value,
		closureDays: closureDays.value,
		evidenceDays: evidenceDays.value,
		evidenceFreshDays: evidenceFreshDays.value,
		settings: Object.fromEntries(decided),
	};
}

/** The first of the layers that has something to go by. */
function first<T>(layers: ({ from: 'policy' | 'browser' } & Checked<T>)[], standing: T): EffectiveValue<T> {
	const used = layers.find(({ value }) => value !== null);
	const ignored = layers.flatMap(({ from, because }) => because.map((sentence) => ({ from, because: sentence })));
	return used ? { value: used.value as T, from: used.from, ignored } : { value: standing, from: 'default', ignored };
}

/** What a policy says it sets, and the browser has not handed on. */
function missedFrom(policy: Layers['policy']) {
	const { value: sets } = checkedOption('policySets', ownValue(policy, 'policySets'), { packs: [], calendars: {} as Calendars });
	return (name: OptionName): { because: string[] } | undefined =>
		sets?.includes(name) && ownValue(policy, name) === undefined
			? { because: [`The policy sets it, and the browser has not handed it on. It should be ${POLICY_OPTIONS[name].should}.`] }
			: undefined;
}

/** Each setting comes from wherever it was answered: a policy can decide one, and leave the next to this browser. */
function settingsInForce(
	{ policy, browser, build }: Layers,
	rules: KnownRules,
	missed: { because: string[] } | undefined,
): Pick<EffectiveSettings, 'settings' | 'strange'> {
	const questions = questionsOf(rules.packs);
	const inPolicy = checkedOption('settings', ownValue(policy, 'settings'), rules);
	const here = checkedOption('settings', ownValue(browser, 'settings'), rules);
	const settings: EffectiveSettings['settings'] = {};
	for (const [name, question] of Object.entries(questions)) {
		const layers = [
			{ from: 'policy' as const, ...checkedAnswer(ownValue(inPolicy.value ?? {}, name), name, question, rules.packs) },
			{ from: 'browser' as const, ...checkedAnswer(ownValue(here.value ?? {}, name), name, question, rules.packs) },
		];
		const inForce = first<string | null>(layers, ownValue(build.settings, name) ?? null);
		if (inForce.value !== null || inForce.ignored.length > 0) settings[name] = inForce;
	}
	const strange = [
		...[...inPolicy.because, ...(missed?.because ?? [])].map((because) => ({ name: 'settings', ignored: fromPolicy(because) })),
		...Object.keys(inPolicy.value ?? {})
			.filter((name) => !Object.hasOwn(questions, name))
			.map((name) => ({
				name: `settings: ${name}`,
				ignored: fromPolicy(unknownAmong(name, Object.keys(questions), 'setting in any pack') ?? ''),
			})),
		...namesIn(policy)
			.filter((name) => !(OPTION_NAMES as string[]).includes(name))
			.map((name) => ({ name, ignored: fromPolicy(unknownAmong(name, OPTION_NAMES, 'setting of Stepcheck') ?? '') })),
	];
	return { settings, strange };
}

function fromPolicy(because: string): Ignored {
	return { from: 'policy', because };
}

/** All that a policy names, whether or not the browser has handed it on. */
function namesIn(policy: Layers['policy']): string[] {
	const sets = POLICY_OPTIONS.policySets.schema.safeParse(ownValue(policy, 'policySets'));
	return [...new Set([...Object.keys(policy), ...(sets.data ?? [])])];
}
