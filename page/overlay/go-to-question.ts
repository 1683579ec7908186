import type { Key } from '../../engine/model/snapshot.ts';
import { isControl } from '../dom/controls.ts';
import { controlsIn } from '../dom/controls-inside.ts';
import { isShown } from '../dom/visibility.ts';
import type { PageNodes } from '../nodes.ts';

/**
 * Scrolls the label of a question, or the row of an action or request, into view and puts the focus on its control.
 * @returns the control, or the row if it has none; null if it is not on show now
 */
export function goToQuestion(key: Key, nodes: PageNodes): Element | null {
	const question = nodes.questions.get(key);
	const row = nodes.rows.get(key)?.row;
	const control = question ? focusable(question.controls) : row ? (focusable(controlsIn(row)) ?? row) : null;
	if (!control?.isConnected || !isShown(control)) return null;
	const behavior: ScrollBehavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
	(question?.label ?? row ?? control).scrollIntoView({ block: 'center', behavior });
	if (isControl(control)) (control as HTMLElement).focus({ preventScroll: true });
	return control;
}

function focusable(controls: readonly Element[]): Element | null {
	const usable = controls.filter((control) => !(control as HTMLInputElement).disabled);
	return usable.find((control) => (control as HTMLInputElement).checked) ?? usable[0] ?? controls[0] ?? null;
}
