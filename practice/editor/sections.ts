import type { Form, Section } from '../forms/form.ts';
import type { Editor } from './editor.ts';

/** Whether the window shows one section and hides or leaves out the rest. */
export const oneAtATime = ({ variant }: Editor): boolean => variant.sections === 'tabs' || variant.dom === 'one';

/** The sections that are listed. Where next actions have a place of their own, their empty section is left out. */
export function listedSections({ variant }: Editor, form: Form): Section[] {
	return variant.actions === 'form' ? form.sections : form.sections.filter((each) => each.nextActions !== true || each.groups.length > 0);
}

export function currentSection(editor: Editor, form: Form): Section | undefined {
	const listed = listedSections(editor, form);
	return listed.find(({ key }) => key === editor.desk.sections[form.id]) ?? listed[0];
}

/** The sections that are in the document. */
export function drawnSections(editor: Editor, form: Form): Section[] {
	const listed = listedSections(editor, form);
	return editor.variant.dom === 'whole' ? listed : listed.filter((each) => each === currentSection(editor, form));
}

export function sectionIsShown(editor: Editor, form: Form, section: Section): boolean {
	return !oneAtATime(editor) || section === currentSection(editor, form);
}
