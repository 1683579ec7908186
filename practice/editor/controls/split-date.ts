import { h } from '../../markup/h.ts';
import { asPrinted, asStored } from '../../site/clock.ts';
import type { Editor } from '../editor.ts';
import { type Field, isFixed, textOf } from '../questions/field.ts';
import { nameOfSet } from '../questions/labels.ts';
import { named } from '../questions/names.ts';
import { requiredAttribute } from '../questions/required.ts';

const dayParts = ['Day', 'Month', 'Year'];
const timeParts = [...dayParts, 'Hour', 'Minute'];

const partsOf = ({ question }: Field): string[] => (question.kind === 'date-time' ? timeParts : dayParts);
export const partName = (field: Field, part: string): string => `${field.name}-${part.toLowerCase()}`;

/** A date in a box for each of its parts, under one caption. */
export function splitDate(editor: Editor, field: Field): HTMLElement {
	const kept = split(textOf(field.answer));
	const parts = partsOf(field).map((part, index) => {
		const name = partName(field, part);
		const box = h('input', {
			...named(editor, name),
			type: 'text',
			inputmode: 'numeric',
			size: part === 'Year' ? '4' : '2',
			maxlength: part === 'Year' ? '4' : '2',
			value: kept[index] ?? '',
			required: requiredAttribute(editor, field.question),
			readonly: isFixed(editor, field.question),
		});
		editor.wiring.change(box, 'datePart', field.form.id, field.question.key, String(index));
		const caption = named(editor, name).id === null ? h('span', {}, part) : h('label', { for: name }, part);
		return h('span', { class: 'part' }, caption, ' ', box, ' ');
	});
	return h('div', { class: 'choices parts', ...nameOfSet(editor, field, 'group') }, parts);
}

/** A date with one of its parts replaced. While parts are missing it is kept as all parts joined by slashes. */
export function withPart(before: string, index: number, typed: string, count: number): string {
	const parts = Array.from({ length: count }, (_, at) => (at === index ? typed.trim() : (split(before)[at] ?? '')));
	if (parts.every((part) => part === '')) return '';
	const [day = '', month = '', year = '', hour = '', minute = ''] = parts;
	const two = (part: string) => part.padStart(2, '0');
	const time = count === timeParts.length ? ` ${two(hour)}:${two(minute)}` : '';
	const whole = asStored(`${two(day)}/${two(month)}/${year}${time}`);
	return parts.includes('') ? parts.join('/') : whole;
}

const split = (answer: string): string[] => asPrinted(answer).split(/[/ :]/);
