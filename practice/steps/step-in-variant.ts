import { forEachChild } from '../forms/for-each-child.ts';
import { type Form, questionsOf } from '../forms/form.ts';
import { madeSections } from '../forms/made-sections.ts';
import { siblings } from '../people/people.ts';
import type { Variant } from '../site/variant.ts';
import type { Step } from './step.ts';

/** The step as this variant has it: as long as asked for, and for one child or several. Its id, and so its state, stays. */
export function stepInVariant(step: Step, variant: Variant): Step {
	const { kind } = step;
	const form = lengthened(kind.form, variant.size);
	const children = step.children ?? (variant.group === 'one' ? undefined : [step.person, ...siblings]);
	if (children === undefined) return { ...step, kind: { ...kind, form } };
	return { ...step, children, kind: { ...kind, form: forEachChild(form, children, variant.labels === 'headers') } };
}

function lengthened(form: Form, size: Variant['size']): Form {
	if (size === 'normal') return form;
	const actions = form.sections.filter((each) => each.nextActions === true);
	const asked = form.sections.filter((each) => each.nextActions !== true);
	const had = asked.flatMap(questionsOf).length;
	return { ...form, sections: [...asked, ...madeSections(Number(size) - had), ...actions] };
}
