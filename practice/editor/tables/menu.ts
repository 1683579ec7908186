import type { Form, Section } from '../../forms/form.ts';
import { type Child, h } from '../../markup/h.ts';
import { layout } from '../../markup/layout-table.ts';
import type { Editor } from '../editor.ts';
import { sectionDropdown } from '../parts/section-dropdown.ts';
import { numbered, sectionName } from '../questions/names.ts';
import { currentSection, listedSections, oneAtATime } from '../sections.ts';

/** How a worker gets to a section of this form. */
export function menu(editor: Editor, form: Form): Child {
	const parts = listedSections(editor, form);
	const open = oneAtATime(editor) ? currentSection(editor, form) : undefined;
	const link = (part: Section): Child => {
		const made = editor.wiring.link(numbered(form, part), 'goTo', sectionName(editor, form, part));
		return part === open ? h('b', {}, made) : made;
	};
	switch (editor.variant.sections) {
		case 'list':
			return parts.map((part) => h('div', {}, link(part)));
		case 'tree':
			return [h('div', {}, '[-] ', h('b', {}, form.name)), parts.map((part) => branch(part, link(part)))];
		case 'tabs':
			return layout(
				{ class: 'tabs' },
				parts.map((part) => h('td', { class: part === open ? 'tab on' : 'tab' }, link(part))),
			);
		case 'dropdown':
			return sectionDropdown(editor, form);
	}
}

function branch({ groups }: Section, link: Child): HTMLElement {
	const twigs = groups.flatMap(({ title }) => (title === undefined ? [] : [h('div', { class: 'twig' }, `- ${title}`)]));
	return h('div', { class: 'twig' }, twigs.length === 0 ? '- ' : '[-] ', link, twigs);
}
