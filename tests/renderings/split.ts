import { AXES, AXIS_NAMES, type Axes, type AxisName, OFTEN } from './axes.ts';
import { hash, type Rng } from './random.ts';

export type Split = 'training' | 'held-out';

/** Axes of which some combinations of values are held out. */
export const PAIRS: [AxisName, AxisName][] = [
	['labelPlace', 'sign'],
	['labelPlace', 'structure'],
	['labelPlace', 'between'],
	['labelPlace', 'domOrder'],
	['structure', 'heading'],
	['structure', 'widgets'],
	['structure', 'tie'],
	['structure', 'align'],
	['heading', 'theme'],
	['heading', 'childrenAs'],
	['heading', 'nesting'],
	['sign', 'signPlace'],
	['sign', 'editing'],
	['lists', 'listPlace'],
	['lists', 'listHeading'],
	['frame', 'widgets'],
	['gap', 'labelPlace'],
];

/** Of a hundred combinations, about how many are held out. */
const PERCENT = 11;

/** Whether the two values together are kept for held-out pages. It depends on the words alone, not on a seed. */
export function isHeldOut(a: AxisName, valueA: string, b: AxisName, valueB: string): boolean {
	return hash(`held out: ${a}=${valueA} with ${b}=${valueB}`) % 100 < PERCENT;
}

/** Of a page's axes, the combinations that are held out, as `axis=value × axis=value`. */
export function heldOutOf(axes: Axes): string[] {
	return PAIRS.filter(([a, b]) => isHeldOut(a, axes[a], b, axes[b])).map(([a, b]) => `${a}=${axes[a]} × ${b}=${axes[b]}`);
}

/** Whether one way to draw a kind is held out on pages of one structure or one place of labels. */
export function drawingHeldOut(as: string, axes: Axes): boolean {
	return [`structure=${axes.structure}`, `labelPlace=${axes.labelPlace}`].some((with_) => hash(`drawing ${as} with ${with_}`) % 100 < 8);
}

function bag(axis: AxisName): string[] {
	return AXES[axis].flatMap((value) => Array.from({ length: OFTEN[axis]?.[value] ?? 1 }, () => value));
}

/** The combinations held out that `axis=value` makes with what is chosen already. */
function clashes(axis: AxisName, value: string, chosen: Partial<Record<AxisName, string>>): number {
	return PAIRS.filter(([a, b]) => {
		const other = a === axis ? b : b === axis ? a : null;
		const there = other ? chosen[other] : undefined;
		if (other === null || there === undefined) return false;
		return a === axis ? isHeldOut(a, value, b, there) : isHeldOut(a, there, b, value);
	}).length;
}

/**
 * A value for each axis. A training page has no combination that is held out; a held-out page has two or more. The axes
 * are gone through in any order, each drawn among what is still allowed: throwing whole pages away would leave training
 * with the values of which little is held out.
 */
export function chooseAxes(rng: Rng, split: Split): Axes {
	for (;;) {
		const chosen: Partial<Record<AxisName, string>> = {};
		for (const axis of rng.shuffle(AXIS_NAMES)) {
			const all = bag(axis);
			const free = split === 'training' ? all.filter((value) => clashes(axis, value, chosen) === 0) : all;
			if (free.length === 0) break;
			chosen[axis] = rng.pick(free);
		}
		if (Object.keys(chosen).length < AXIS_NAMES.length) continue;
		// In the order of AXES, so that pages are written alike.
		const axes = Object.fromEntries(AXIS_NAMES.map((axis) => [axis, chosen[axis]])) as Axes;
		if (split === 'training' || heldOutOf(axes).length >= 2) return axes;
	}
}
