import { h } from '../../markup/h.ts';

interface Tick {
	id: string;
	value: string;
	checked: boolean;
	disabled: boolean;
}

/** A div with the role of a checkbox. */
export function ariaCheckbox(tick: Tick, caption: string, name: Record<string, string> = {}): HTMLElement {
	return toggling(tick, h('div', { class: 'tick-box', role: 'checkbox', ...attributesOf(tick), ...name }, caption));
}

/** A button that is on or off. */
export function ariaSwitch(tick: Tick, tag: 'button' | 'div', attributes: Record<string, string>): HTMLElement {
	const type = tag === 'button' ? 'button' : null;
	return toggling(tick, h(tag, { type, class: 'switch', role: 'switch', ...attributesOf(tick), ...attributes }));
}

/** A div with the role of a radio button; those beside it are its group. */
export function ariaRadio(tick: Tick): HTMLElement {
	const radio = h('div', { class: 'radio', role: 'radio', ...attributesOf(tick) }, tick.value);
	const choose = (chosen: HTMLElement) => {
		for (const each of fellows(radio)) each.setAttribute('aria-checked', String(each === chosen));
		chosen.focus();
		changed(chosen);
	};
	if (tick.disabled) return radio;
	radio.addEventListener('click', () => choose(radio));
	radio.addEventListener('keydown', (event) => {
		const all = fellows(radio);
		const way = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, ' ': 0 }[event.key];
		if (way === undefined) return;
		event.preventDefault();
		choose(all[(all.indexOf(radio) + way + all.length) % all.length] ?? radio);
	});
	return radio;
}

function toggling(tick: Tick, element: HTMLElement): HTMLElement {
	const toggle = () => {
		element.setAttribute('aria-checked', String(element.getAttribute('aria-checked') !== 'true'));
		changed(element);
	};
	if (tick.disabled) return element;
	element.addEventListener('click', toggle);
	element.addEventListener('keydown', (event) => {
		if (event.key !== ' ') return;
		event.preventDefault();
		toggle();
	});
	// A button clicks again on keyup.
	element.addEventListener('keyup', (event) => event.key === ' ' && event.preventDefault());
	return element;
}

function attributesOf({ id, value, checked, disabled }: Tick): Record<string, string | null> {
	return {
		id,
		tabindex: '0',
		'aria-checked': String(checked),
		'aria-disabled': disabled ? 'true' : null,
		'data-value': value,
	};
}

const fellows = (radio: HTMLElement): HTMLElement[] => [...(radio.parentElement?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])];

function changed(control: HTMLElement): void {
	control.dispatchEvent(new Event('change', { bubbles: true }));
}
