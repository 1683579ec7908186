import type { EffectiveSettings, EffectiveValue } from '../../compile/council/effective-settings.ts';

/** What became of one setting of a policy. */
export interface PolicyLine {
	name: string;
	/** `received in part`: of a list, what fits is in force. `ignored`: in the policy, and not in force. */
	state: 'received' | 'received in part' | 'ignored' | 'default';
	because: string[];
	/** What is in force, in words. */
	value: string;
}

/** Every setting there is, as an administrator would look for it. */
export function policyLines({ settings, strange, ...options }: EffectiveSettings): PolicyLine[] {
	return [
		...Object.entries(options).map(([name, option]) => lineOf(name, option as EffectiveValue<unknown>)),
		...Object.entries(settings).map(([name, setting]) => lineOf(`settings: ${name}`, setting)),
		...strange.map(({ name, ignored }): PolicyLine => ({ name, state: 'ignored', because: [ignored.because], value: '' })),
	];
}

function lineOf(name: string, { value, from, ignored }: EffectiveValue<unknown>): PolicyLine {
	const because = ignored.filter((each) => each.from === 'policy').map((each) => each.because);
	return { name, state: stateOf(from === 'policy', because.length > 0), because, value: inWords(value) };
}

function stateOf(isInForce: boolean, hasFault: boolean): PolicyLine['state'] {
	if (isInForce) return hasFault ? 'received in part' : 'received';
	return hasFault ? 'ignored' : 'default';
}

/** Names of workers are not for a table that somebody may send to support. */
function inWords(value: unknown): string {
	if (value === null || value === '') return 'Nothing';
	if (Array.isArray(value)) return value.length === 0 ? 'None' : value.join(', ');
	if (typeof value === 'object') return `${Object.keys(value as object).length} entries`;
	return String(value);
}
