import { type Form, type Question, questionsOf, type Section } from '../../forms/form.ts';
import { formsOf } from '../../steps/step.ts';
import type { Editor } from '../editor.ts';
import { generated } from './generated-names.ts';

export function sectionName(editor: Editor, form: Form, section: Section): string {
	const { ids } = editor.variant;
	if (ids === 'stable') return `${form.id}-${section.key}`;
	if (ids === 'generated') return generated(`${form.id}-${section.key}`);
	const activity = formsOf(editor.step.kind).indexOf(form);
	return `${activity === 0 ? '' : `f${activity + 1}`}s${form.sections.indexOf(section) + 1}`;
}

export function questionName(editor: Editor, form: Form, question: Question): string {
	const { ids } = editor.variant;
	if (ids === 'stable') return `${form.id}-${question.key}`;
	if (ids === 'generated') return generated(`${form.id}/${question.key}`);
	const section = form.sections.find((each) => questionsOf(each).includes(question));
	if (section === undefined) throw new Error(`No section has ${question.key}`);
	return `${sectionName(editor, form, section)}q${questionsOf(section).indexOf(question) + 1}`;
}

/** Old pages name their controls and give them no id, unless something has to point at one. */
export function named(editor: Editor, name: string): { id: string | null; name: string } {
	return { id: hasIds(editor) ? name : null, name };
}

export function hasIds({ variant }: Editor): boolean {
	return variant.markup !== 'nested-tables' || variant.labels === 'for' || variant.labels === 'labelledby';
}

export function numbered(form: Form, section: Section): string {
	return `${form.sections.indexOf(section) + (form.firstNumber ?? 1)}. ${section.title}`;
}
