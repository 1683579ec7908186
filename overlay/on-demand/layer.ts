import { render } from 'preact';
import { OWN_TAG } from '../../page/dom/own-element.ts';

/** Something that a script draws over the page, in the overlay's own element. */
export interface Layer {
	/** To be rendered into. */
	content: HTMLElement;
	/** Of the overlay's element. */
	root: ShadowRoot;
	/** Hides the sidebar until the layer closes; the focus then goes back to where it was. */
	replaceSidebar(): void;
	close(): void;
}

/** The shadow root of the overlay's element; null where the overlay is not on the page. */
export function overlayRoot(): ShadowRoot | null {
	return document.querySelector(OWN_TAG.toLowerCase())?.shadowRoot ?? null;
}

/** What holds the sidebar. Each other layer has a name. */
export function sidebarIn(root: ShadowRoot): HTMLElement | null {
	return (
		[...root.children].find((child): child is HTMLElement => child instanceof HTMLDivElement && Object.keys(child.dataset).length === 0) ??
		null
	);
}

/**
 * Opens a layer over everything else.
 * @param name tells it from other layers
 * @returns null where the overlay is not on the page, or a layer of this name is open
 */
export function openLayer(name: string, css = ''): Layer | null {
	const root = overlayRoot();
	if (!root || root.querySelector(`[data-${name}]`)) return null;
	const focused = root.activeElement as HTMLElement | null;
	const layer = document.createElement('div');
	layer.setAttribute(`data-${name}`, '');
	const style = document.createElement('style');
	style.textContent = css;
	const content = document.createElement('div');
	layer.append(style, content);
	root.append(layer);
	let restore = () => {};
	return {
		content,
		root,
		replaceSidebar() {
			const sidebar = sidebarIn(root);
			if (sidebar) sidebar.hidden = true;
			restore = () => {
				if (sidebar) sidebar.hidden = false;
				focused?.focus({ preventScroll: true });
			};
		},
		close() {
			render(null, content);
			layer.remove();
			restore();
		},
	};
}
