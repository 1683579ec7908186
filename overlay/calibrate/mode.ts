import type { CalibrateMode } from '../../components/calibrate/calibrate-view.ts';
import { describeElement } from '../../page/calibrate/element-picker.ts';
import type { Choice } from './choices.ts';
import { type PointAt, THINGS } from './shown-things.ts';
import { viewOf } from './views.ts';

/** What an administrator is doing now. */
export type Mode = { kind: 'list' | 'file' } | { kind: 'pointing'; at: PointAt } | Choosing;

interface Choosing {
	kind: 'choosing';
	at: PointAt;
	choices: Choice[];
	ticked: Set<number>;
}

const NONE =
	'There is no lasting way to find this: it has no name that somebody chose, and no words that are the same on every record. Point at something else, or ask your supplier to give it an id.';

/** A way that goes by looks alone is never the first. */
export function isAllowed({ choices, ticked }: Choosing, at: number): boolean {
	return choices[at]?.strength !== 'weak' || choices.some(({ strength }, other) => strength !== 'weak' && ticked.has(other));
}

/** @param element under the pointer, or picked */
export function modeView(mode: Mode, element: Element | null, file: { source: string; address: string }): CalibrateMode {
	switch (mode.kind) {
		case 'list':
			return { kind: 'list' };
		case 'file':
			return { kind: 'file', ...file, name: 'adapter.yaml' };
		case 'pointing':
			return { kind: 'pointing', what: THINGS[mode.at].what, at: element ? describeElement(element) : 'Nothing yet' };
		case 'choosing':
			return {
				kind: 'choosing',
				what: THINGS[mode.at].what,
				picked: element ? describeElement(element) : '',
				choices: mode.choices.map((choice, at) => viewOf(choice, mode.ticked.has(at), isAllowed(mode, at))),
				none: mode.choices.length === 0 ? NONE : null,
			};
	}
}
