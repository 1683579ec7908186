import type { Axes } from './axes.ts';
import type { Rng } from './random.ts';

/** What a control is called on the page. */
export interface Called {
	id: string | null;
	name: string | null;
	/** What a label or a description is called, so that it can be pointed to. */
	part(of: string): string;
}

/** Names for the questions of one page, the way its makers name things. */
export function naming(how: Axes['ids'], rng: Rng): (key: string) => Called {
	const form = rng.pick(['ctl00_Main', 'frm', 'mainForm', 'c']);
	const seed = rng.int(100, 900);
	const style = rng.pick(['long', 'short', 'code']);
	let n = 0;
	return (key) => {
		n++;
		const made =
			style === 'long'
				? `${form}_rpt${seed}_ctl${String(n).padStart(2, '0')}_x`
				: style === 'short'
					? `x${(seed * 7919 + n * 104729).toString(36)}`
					: `u-${seed}-${n * 17}`;
		const own = how === 'react' ? `:r${(seed + n).toString(32)}:` : how === 'stable' ? `ans_${key}` : made;
		return {
			id: how === 'names-only' || how === 'none' ? null : own,
			name: how === 'ids-only' || how === 'react' || how === 'none' ? null : own,
			part: (of) => `${own}-${of}`,
		};
	};
}
