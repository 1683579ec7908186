import { nameKey } from '../../engine/model/names.ts';
import type { Label } from '../../engine/model/rule.ts';
import { textsOf } from '../yaml/source-place.ts';
import type { Draft } from './collect-drafts.ts';
import type { Enclosing } from './enclosing.ts';

/**
 * A condition's question is one that some rule of the same step names: in the same form and section if there is one
 * there, else in the same form, else outside any form.
 */
export function questionOfStep(path: string[], { step, form, section }: Enclosing, drafts: readonly Draft[]): Label | null {
	const ofStep = questionsCalled(path, drafts).filter(({ its }) => JSON.stringify(its.step?.written) === JSON.stringify(step?.written));
	const sameForm = ofStep.filter(({ its }) => its.form === form);
	const named = sameForm.length > 0 ? sameForm : ofStep.filter(({ its }) => its.form === null);
	const here = section.join('\n');
	return (named.find(({ label }) => label.path.slice(0, -1).join('\n') === here) ?? named[0])?.label ?? null;
}

/** A clock can run from the answer to a question of another step, which the open step may print as well. */
export function questionAnywhere(path: string[], drafts: readonly Draft[]): Label | null {
	return questionsCalled(path, drafts)[0]?.label ?? null;
}

function questionsCalled(path: string[], drafts: readonly Draft[]): { label: Label; its: Enclosing }[] {
	const called = nameKey(path.at(-1) ?? '');
	return drafts.flatMap(({ entry, around: its }) => {
		const label = entry.question === undefined ? null : textsOf(entry.question);
		return label && nameKey(label.at(-1) ?? '') === called ? [{ label: { path: [...its.section, ...label], form: its.form }, its }] : [];
	});
}
