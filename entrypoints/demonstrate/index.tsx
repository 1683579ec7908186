import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Presenter } from '../../components/presenter/Presenter.tsx';
import css from '../../components/presenter/styles/index.css?inline';
import { OWN_TAG } from '../../page/dom/own-element.ts';
import { Demonstration } from './demonstration.ts';
import { listenForKeys } from './keys.ts';

/** Put into a page by the background when somebody wants to show the list to others, and gone when it is closed. Draws in our own element. */
export default defineUnlistedScript(() => {
	const root = document.querySelector(OWN_TAG.toLowerCase())?.shadowRoot;
	const shared = globalThis.forStepcheckScripts;
	if (!root || !shared?.checklist() || root.querySelector('[data-stage]')) return;
	const sidebar = [...root.children].find((child) => child instanceof HTMLDivElement) as HTMLDivElement | undefined;
	const focused = root.activeElement as HTMLElement | null;
	const layer = document.createElement('div');
	layer.dataset.stage = '';
	const style = document.createElement('style');
	style.textContent = css;
	const content = document.createElement('div');
	layer.append(style, content);
	root.append(layer);
	const ended = new AbortController();
	const demonstration = new Demonstration(shared, draw, () => {
		ended.abort();
		shared.drawn = undefined;
		render(null, content);
		layer.remove();
		if (sidebar) sidebar.hidden = false;
		focused?.focus({ preventScroll: true });
	});

	function draw(): void {
		if (ended.signal.aborted) return;
		render(<Presenter {...demonstration.props} />, content);
		// How high the bar is shows only once it is drawn.
		const bar = content.querySelector('.stagebar')?.getBoundingClientRect().height ?? 0;
		if (bar === demonstration.bar) return;
		demonstration.bar = bar;
		render(<Presenter {...demonstration.props} />, content);
	}

	if (sidebar) sidebar.hidden = true;
	shared.drawn = () => {
		demonstration.refresh();
		draw();
	};
	listenForKeys(window, demonstration.actions, ended.signal);
	draw();
});
