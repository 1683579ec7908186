import type { Changes, Clicks } from '../markup/wiring.ts';
import { addressOf } from '../site/address.ts';
import { asStored } from '../site/clock.ts';
import { openStep } from '../steps/open-step.ts';
import type { Drawing } from './drawing.ts';
import type { ListView } from './lists/list-view.ts';
import { type EntryForm, entryFormsOf } from './parts/parts.ts';

/** What the buttons and links do. */
export function clicksOf(drawing: Drawing, redraw: () => void): Clicks {
	const look = (list: string, change: (view: ListView) => void) => {
		const view = drawing.views[list];
		if (view === undefined) return;
		change(view);
		redraw();
	};
	const save = (form: EntryForm, button: number) => {
		form.save({ ...drawing.typed, ...form.buttons[button]?.sets });
		drawing.openForm = '';
		drawing.typed = {};
		redraw();
	};
	return {
		openForm(id = '') {
			const form = drawing.parts.flatMap(entryFormsOf).find((each) => each.id === id);
			if (form === undefined) return;
			drawing.typed = Object.fromEntries(form.fields.map(({ key, value = '' }) => [key, value]));
			if (form.fields.length === 0) return save(form, 0);
			drawing.openForm = id;
			redraw();
		},
		cancel() {
			drawing.openForm = '';
			redraw();
		},
		submit(id = '', button = '0') {
			const form = drawing.parts.flatMap(entryFormsOf).find((each) => each.id === id);
			if (form !== undefined) save(form, Number(button));
		},
		sort(list = '', key = '') {
			look(list, (view) => {
				view.reversed = view.sort === key && !view.reversed;
				view.sort = key;
			});
		},
		page(list = '', page = '') {
			look(list, (view) => {
				view.page = Number(page);
			});
		},
		showAll(list = '') {
			look(list, (view) => {
				view.limit = null;
			});
		},
		folder(list = '', name = '') {
			look(list, (view) => {
				const others = view.toggled.filter((each) => each !== name);
				view.toggled = others.length < view.toggled.length ? others : [...view.toggled, name];
			});
		},
		openStep(step = '') {
			openStep(drawing.variant, step);
		},
		go(address = '') {
			location.href = address;
		},
	};
}

/** What happens when a control's value changes. */
export function changesOf(drawing: Drawing, redraw: () => void): Changes {
	const chosen = (control: HTMLElement) => (control instanceof HTMLSelectElement ? control.value : '');
	return {
		type(control, key = '') {
			const isBox = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement;
			if (isBox) drawing.typed[key] = asStored(control.value);
		},
		tick(control, key = '') {
			if (!(control instanceof HTMLInputElement)) return;
			const others = (drawing.typed[key] ?? '').split(', ').filter((each) => each !== '' && each !== control.value);
			drawing.typed[key] = (control.checked ? [...others, control.value] : others).join(', ');
		},
		filter(control, list = '', what = '') {
			const view = drawing.views[list];
			if (view === undefined) return;
			if (what === 'mine') view.mine = chosen(control) === 'mine';
			else if (what === 'folders') view.folders = chosen(control) === 'none' ? 'none' : 'open';
			else view.type = chosen(control);
			view.page = 1;
			redraw();
		},
		signIn(control) {
			location.search = addressOf('', { as: chosen(control) });
		},
	};
}
