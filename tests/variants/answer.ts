import { expect, type Locator } from '@playwright/test';
import type { TrueQuestion } from '../../practice/editor/truth/questions.ts';
import type { StepPage } from './step-page.ts';

/** Answers a question with the browser's own keys and presses, as its kind is answered in this variant. */
export async function answer(step: StepPage, question: TrueQuestion): Promise<void> {
	const control = step.control(question);
	switch (question.kind) {
		case 'text':
		case 'long-text':
			return type(control, 'Bread and milk');
		case 'number':
			return type(control, '4');
		case 'rich-text':
			return type(step.variant.rich === 'editor' ? control.contentFrame().locator('body') : control, 'A quiet week');
		case 'date':
			return date(step, question, ['01', '04', '2026']);
		case 'date-time':
			return date(step, question, ['01', '04', '2026', '09', '30']);
		case 'yes-no':
		case 'choices':
			return tick(control);
		case 'choice':
			return choose(control);
		case 'person':
			await step.press('Find', control.locator('..'));
			await step.press('Idris Vale', step.called(question.ref ?? '').locator('..'));
			return;
		case 'file':
			return control.setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear all') });
		case 'read-only':
			throw new Error(`“${question.label}” can't be answered.`);
	}
}

/** What the control says it is answered with; empty where it says nothing. */
export async function answerShown(step: StepPage, question: TrueQuestion): Promise<string> {
	const control = step.control(question);
	if (question.kind === 'rich-text' && step.variant.rich === 'editor') return control.contentFrame().locator('body').innerText();
	return control.evaluate((element) => {
		const role = element.getAttribute('role');
		if (role === 'radio' || role === 'checkbox' || role === 'switch') return element.getAttribute('aria-checked') === 'true' ? 'on' : '';
		if (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox'))
			return element.checked ? 'on' : '';
		if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
		if (element instanceof HTMLSelectElement) return element.value;
		return element.textContent === '-- select --' ? '' : (element.textContent ?? '');
	});
}

async function type(control: Locator, text: string): Promise<void> {
	await control.fill(text);
	await control.blur();
}

async function date(step: StepPage, question: TrueQuestion, parts: string[]): Promise<void> {
	const [day, month, year, hour, minute] = parts;
	const time = hour === undefined ? '' : `${hour}:${minute}`;
	const control = step.control(question);
	if (step.variant.dates === 'split' && question.row === null) {
		const names = ['day', 'month', 'year', 'hour', 'minute'];
		for (const [index, part] of parts.entries()) {
			await type(step.called((question.ref ?? '').replace(/day$/, names[index] ?? '')), part);
		}
		return;
	}
	const picked = (await control.getAttribute('type')) !== 'text';
	await type(control, picked ? `${year}-${month}-${day}${time && `T${time}`}` : `${day}/${month}/${year}${time && ` ${time}`}`);
}

/** With the key that ticks: pressing it is what a radio button by role has to hear too. */
async function tick(control: Locator): Promise<void> {
	if ((await control.getAttribute('role')) === null) return control.check();
	await control.press(' ');
	await expect(control).toHaveAttribute('aria-checked', 'true');
}

async function choose(control: Locator): Promise<void> {
	const isSelect = await control.evaluate((element) => element instanceof HTMLSelectElement);
	if (isSelect) {
		await control.selectOption({ index: 1 });
		return;
	}
	if ((await control.getAttribute('role')) !== 'combobox') return tick(control);
	await control.press('ArrowDown');
	await control.press('ArrowDown');
	await control.press('Enter');
}
