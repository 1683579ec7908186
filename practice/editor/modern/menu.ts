import type { Form, Section } from '../../forms/form.ts';
import { h } from '../../markup/h.ts';
import type { Editor } from '../editor.ts';
import { sectionDropdown } from '../parts/section-dropdown.ts';
import { numbered, sectionName } from '../questions/names.ts';
import { currentSection, listedSections, oneAtATime } from '../sections.ts';

/** How a worker gets to a section of this form. */
export function menu(editor: Editor, form: Form): HTMLElement {
	switch (editor.variant.sections) {
		case 'list':
			return inNav(editor, editor.make('ul', {}, eachSection(editor, form)));
		case 'tree':
			return inNav(editor, tree(editor, form));
		case 'tabs':
			return tabs(editor, form);
		case 'dropdown':
			return inNav(editor, sectionDropdown(editor, form));
	}
}

const inNav = ({ make }: Editor, ...inside: HTMLElement[]): HTMLElement => make('nav', { 'aria-label': 'Sections' }, inside);

function link(editor: Editor, form: Form, part: Section): HTMLElement {
	const made = editor.wiring.link(numbered(form, part), 'goTo', sectionName(editor, form, part));
	if (!oneAtATime(editor)) return made;
	made.id = `${sectionName(editor, form, part)}-link`;
	if (part === currentSection(editor, form)) made.setAttribute('aria-current', 'true');
	return made;
}

function eachSection(editor: Editor, form: Form): HTMLElement[] {
	return listedSections(editor, form).map((part) => editor.make('li', {}, link(editor, form, part)));
}

function tree(editor: Editor, form: Form): HTMLElement {
	const branches = listedSections(editor, form).map((part) => {
		const titles = part.groups.flatMap(({ title }) => (title === undefined ? [] : [title]));
		const twigs = titles.map((title) => h('li', { role: 'treeitem' }, title));
		const inside = twigs.length === 0 ? null : h('ul', { role: 'group' }, twigs);
		return h('li', { role: 'treeitem', 'aria-expanded': inside === null ? null : 'true' }, link(editor, form, part), inside);
	});
	const whole = h('li', { role: 'treeitem', 'aria-expanded': 'true' }, form.name, h('ul', { role: 'group' }, branches));
	return h('ul', { role: 'tree', 'aria-label': 'Sections' }, whole);
}

function tabs(editor: Editor, form: Form): HTMLElement {
	const { make, wiring } = editor;
	return h(
		'div',
		{ role: 'tablist', class: 'section-tabs', 'aria-label': 'Sections' },
		listedSections(editor, form).map((part) => {
			const name = sectionName(editor, form, part);
			const chosen = String(part === currentSection(editor, form));
			const tab = make('button', { type: 'button', id: `${name}-tab`, role: 'tab', 'aria-selected': chosen }, numbered(form, part));
			return wiring.click(tab, 'goTo', name);
		}),
	);
}
