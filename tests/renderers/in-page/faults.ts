import type { Field, Form } from '../forms/definition.ts';
import type { Expected } from '../truth.ts';
import { inWords } from './compose.ts';

/** What of the form the page does not show, and what it shows that it should not. */
export function faultsOf(form: Form, expected: Expected): string[] {
	const elements = everyElement(document);
	const shown = plain(textShown(document.body));
	const typed = plain(elements.map((element) => ('value' in element ? String(element.value) : '')).join(' | '));
	const faults: string[] = [];
	const wantShown = (what: string, text: string | null) => {
		if (text && !shown.includes(plain(text))) faults.push(`${what} “${text}” is not shown`);
	};
	for (const { section, label, ref, row } of expected.questions) {
		wantShown('section', section);
		wantShown('question', label);
		wantShown('row', row ?? null);
		if (ref !== null && !elements.some((element) => element.id === ref || element.getAttribute('name') === ref))
			faults.push(`nothing is called ${ref}, the ref of “${label}”`);
	}
	for (const field of form.sections.flatMap((section) => section.fields ?? [])) {
		if (field.hidden && shown.includes(plain(field.label))) faults.push(`“${field.label}” is shown`);
		const answer = answerShown(field);
		if (answer && !field.hidden && !shown.includes(plain(answer)) && !typed.includes(plain(answer)))
			faults.push(`the answer to “${field.label}” is not shown`);
	}
	for (const { action, assignee } of form.nextActions) for (const text of [action, assignee]) wantShown('next action', text);
	for (const { request, to, status } of form.requests) for (const text of [request, to, status]) wantShown('request', text);
	wantShown('the button', form.finish);
	wantShown('the step', form.step.name);
	wantShown('the status', form.step.status);
	return [...new Set(faults)];
}

/** The words of an answer that any drawing shows as they are. */
function answerShown(field: Field): string | null {
	if (field.kind === 'date' || field.kind === 'date-time' || field.kind === 'yes-no' || field.value === '-') return null;
	return Array.isArray(field.value) ? (field.value[0] ?? null) : inWords(field);
}

/** Every element, in shadow roots and frames as well. */
function everyElement(root: Document | ShadowRoot): Element[] {
	return [...root.querySelectorAll('*')].flatMap((element) => {
		const inside = element.shadowRoot ?? (element instanceof HTMLIFrameElement ? element.contentDocument : null);
		return inside ? [element, ...everyElement(inside)] : [element];
	});
}

/** The text that is visible, with a space between elements. */
function textShown(node: Node): string {
	if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
	if (node instanceof HTMLIFrameElement) return node.contentDocument?.body ? textShown(node.contentDocument.body) : '';
	if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) return node.assignedNodes().map(textShown).join(' ');
	if (node.nodeType === Node.ELEMENT_NODE) {
		const element = node as Element;
		if (/^(script|style|template|noscript)$/.test(element.localName)) return '';
		// What has no box of its own is not asked: its children are.
		const boxless = getComputedStyle(element).display === 'contents';
		if (!boxless && !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return '';
		if (element.shadowRoot) return [...element.shadowRoot.childNodes].map(textShown).join(' ');
	}
	return [...node.childNodes].map(textShown).join(' ');
}

function plain(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9£&]+/g, ' ')
		.trim();
}
