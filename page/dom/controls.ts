import { isForm, unclobbered } from './unclobbered.ts';

const IGNORED_TYPES = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'password']);
const CONTROL_ROLES = new Set(['textbox', 'combobox', 'listbox', 'checkbox', 'radio', 'switch', 'spinbutton', 'searchbox']);

/** True if somebody can answer a question with this element. */
export function isControl(element: Element): boolean {
	switch (element.tagName) {
		case 'INPUT':
			return !IGNORED_TYPES.has((element as HTMLInputElement).type);
		case 'SELECT':
		case 'TEXTAREA':
			return true;
		case 'IFRAME':
			return isEditorFrame(element as HTMLIFrameElement);
		default: {
			// A form is never a control, and can't be relied on to say so.
			if (isForm(element)) return false;
			const role = element.getAttribute('role');
			if (role && CONTROL_ROLES.has(role)) return true;
			return isEditingHost(element);
		}
	}
}

/** True if this is where editing starts, not a part of something editable. */
function isEditingHost(element: Element): boolean {
	const value = element.getAttribute('contenteditable');
	return value !== null && value !== 'false' && (element as HTMLElement).isContentEditable;
}

/** True for a frame that is nothing but a rich text editor. */
export function isEditorFrame(frame: HTMLIFrameElement): boolean {
	const inside = documentIn(frame);
	// An editor that is locked says so on its body.
	if (!inside) return false;
	const { body, designMode } = unclobbered(inside);
	return body !== null && (designMode === 'on' || body.hasAttribute('contenteditable'));
}

/** The document of a frame; null if it belongs to another origin. */
export function documentIn(frame: HTMLIFrameElement): Document | null {
	try {
		return frame.contentDocument;
	} catch {
		return null;
	}
}

/** The body of a frame's document; null if it belongs to another origin, or has none yet. */
export function bodyIn(frame: HTMLIFrameElement): HTMLElement | null {
	const inside = documentIn(frame);
	return inside && unclobbered(inside).body;
}

/** True for a control whose answer is a tick. */
export function isTick(element: Element): element is HTMLInputElement {
	return (
		element.tagName === 'INPUT' && ((element as HTMLInputElement).type === 'checkbox' || (element as HTMLInputElement).type === 'radio')
	);
}

/** True if it is a radio button, native or by role. */
export function isRadio(element: Element): boolean {
	return (element as HTMLInputElement).type === 'radio' || element.getAttribute('role') === 'radio';
}

/** True if it is a tick box, native or by role. */
export function isCheckbox(element: Element): boolean {
	const role = element.getAttribute('role');
	return (element as HTMLInputElement).type === 'checkbox' || role === 'checkbox' || role === 'switch';
}
