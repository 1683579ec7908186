import type { Form } from '../../forms/form.ts';
import { h } from '../../markup/h.ts';
import { select } from '../choices/select.ts';
import type { Editor } from '../editor.ts';
import { numbered, sectionName } from '../questions/names.ts';
import { currentSection, listedSections, oneAtATime } from '../sections.ts';

/** A list of this form's sections to go to. It can be used on a step that can't be changed. */
export function sectionDropdown(editor: Editor, form: Form): HTMLElement {
	const open = oneAtATime(editor) ? currentSection(editor, form) : undefined;
	const list = select(editor, `go-to-${form.id}`, 'Go to section', [], '');
	for (const part of listedSections(editor, form)) {
		list.append(h('option', { value: sectionName(editor, form, part), selected: part === open }, numbered(form, part)));
	}
	list.disabled = false;
	return editor.wiring.change(list, 'goToPicked');
}
