import { h } from '../../markup/h.ts';
import type { Editor } from '../editor.ts';
import { type Field, isFixed, textOf } from '../questions/field.ts';
import { nameOf } from '../questions/labels.ts';
import { requiredAttribute } from '../questions/required.ts';

const prompt = '-- select --';

/** A combobox made of divs: a box, and a listbox that is hidden until it opens. */
export function answerCombobox(editor: Editor, field: Field, options: string[]): HTMLElement {
	const { form, question, name } = field;
	const fixed = isFixed(editor, question);
	const box = h('div', {
		id: name,
		class: 'combobox__box',
		role: 'combobox',
		tabindex: '0',
		'aria-haspopup': 'listbox',
		'aria-expanded': 'false',
		'aria-controls': `${name}-list`,
		'aria-disabled': fixed ? 'true' : null,
		'aria-required': requiredAttribute(editor, question) ? 'true' : null,
		...nameOf(editor, field),
	});
	const list = h(
		'div',
		{ id: `${name}-list`, class: 'combobox__list', role: 'listbox', hidden: true },
		['', ...options].map((option, index) =>
			h('div', { id: `${name}-option-${index}`, role: 'option', 'data-value': option, 'aria-selected': 'false' }, option || prompt),
		),
	);
	show(box, list, textOf(field.answer));
	if (!fixed) letChoose(box, list);
	editor.wiring.change(box, 'answer', form.id, question.key);
	return h('div', { class: 'combobox' }, box, list);
}

function show(box: HTMLElement, list: HTMLElement, value: string): void {
	box.dataset.value = value;
	box.textContent = value || prompt;
	for (const option of optionsIn(list)) option.setAttribute('aria-selected', String(option.dataset.value === value));
}

function letChoose(box: HTMLElement, list: HTMLElement): void {
	let active = 0;
	const open = (wanted: boolean) => {
		list.hidden = !wanted;
		box.setAttribute('aria-expanded', String(wanted));
		if (wanted) activate(optionsIn(list).findIndex((option) => option.dataset.value === box.dataset.value));
		else box.removeAttribute('aria-activedescendant');
	};
	const activate = (index: number) => {
		const all = optionsIn(list);
		active = Math.max(0, Math.min(index, all.length - 1));
		for (const [at, option] of all.entries()) option.classList.toggle('active', at === active);
		box.setAttribute('aria-activedescendant', all[active]?.id ?? '');
	};
	const choose = (option: HTMLElement | undefined) => {
		open(false);
		if (option === undefined) return;
		show(box, list, option.dataset.value ?? '');
		box.dispatchEvent(new Event('change', { bubbles: true }));
	};
	box.addEventListener('click', () => open(list.hidden === true));
	box.addEventListener('blur', () => open(false));
	// So that pressing an option does not take the focus from the box, and close the list.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	list.addEventListener('click', (event) => choose(optionsIn(list).find((option) => option === event.target)));
	box.addEventListener('keydown', (event) => {
		const closed = list.hidden;
		switch (event.key) {
			case 'ArrowDown':
			case 'ArrowUp':
				if (closed) open(true);
				else activate(active + (event.key === 'ArrowDown' ? 1 : -1));
				break;
			case 'Enter':
			case ' ':
				if (closed) open(true);
				else choose(optionsIn(list)[active]);
				break;
			case 'Escape':
				open(false);
				break;
			default:
				return;
		}
		event.preventDefault();
	});
}

const optionsIn = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
