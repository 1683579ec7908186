import type { PresenterActions } from '../../components/presenter/presenter-view.ts';

/** A clicker sends Page Up and Page Down. */
const CLICKER: Record<string, 'next' | 'back' | 'close'> = { PageDown: 'next', PageUp: 'back', Escape: 'close' };
const ARROWS: Record<string, 'next' | 'back'> = { ArrowRight: 'next', ArrowDown: 'next', ArrowLeft: 'back', ArrowUp: 'back' };

/** Whoever types an answer, or looks through a list of ours, has the arrows to themselves. */
function takesArrows(target: EventTarget | undefined): boolean {
	return target instanceof Element && target.matches('input, select, textarea, [contenteditable], [role=combobox], [role=listbox]');
}

/** In a menu of ours that is open, every key is the menu's. */
function isInMenu(path: readonly EventTarget[]): boolean {
	return path.some((target) => target instanceof Element && target.matches('.faults:has(ul)'));
}

/**
 * Moves on by the keys, wherever the focus is. A key pressed in our element is kept from the page, and arrives in `root` as a copy.
 * @param root of our element: no event arrives there that a script made
 */
export function listenForKeys(window: Window, root: ShadowRoot, actions: PresenterActions, signal: AbortSignal): void {
	const pressed = (event: KeyboardEvent) => {
		if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		if (isInMenu(event.composedPath())) return;
		const does = CLICKER[event.key] ?? (takesArrows(event.composedPath()[0]) ? undefined : ARROWS[event.key]);
		if (!does) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		actions[does]();
	};
	window.addEventListener('keydown', (event) => event.isTrusted && pressed(event), { capture: true, signal });
	root.addEventListener('keydown', (event) => pressed(event as KeyboardEvent), { capture: true, signal });
}
