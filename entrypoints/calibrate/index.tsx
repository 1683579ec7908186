import { adapters } from 'virtual:stepcheck-rules';
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { config } from 'zod';
import { Calibrate } from '../../components/calibrate/Calibrate.tsx';
import css from '../../components/calibrate/calibrate.css?inline';
import { send } from '../../messaging/send.ts';
import { OWN_TAG } from '../../page/dom/own-element.ts';
import { Calibration } from './calibration.ts';

/** Put into a page by the background when an administrator asks for it, and gone when it is closed. Draws in our own element. */
export default defineUnlistedScript(async () => {
	const host = document.querySelector(OWN_TAG.toLowerCase());
	const root = host?.shadowRoot;
	const generic = adapters.find(({ hosts }) => hosts.length === 0);
	if (!host || !root || !generic || root.querySelector('[data-calibrate]')) return;
	// Zod would try whether it may make code of text, which the browser tells the page of.
	config({ jitless: true });
	const sidebar = [...root.children].find((child) => child instanceof HTMLDivElement && !('workView' in child.dataset)) as
		| HTMLDivElement
		| undefined;
	const focused = root.activeElement as HTMLElement | null;
	const layer = document.createElement('div');
	layer.dataset.calibrate = '';
	root.append(layer);
	const address = location.origin + location.pathname;
	const told = await Promise.all([send({ kind: 'hello', address }), send({ kind: 'known texts' })]).catch(() => null);
	if (!told) {
		layer.remove();
		return;
	}
	const [hello, known] = told;

	const style = document.createElement('style');
	style.textContent = css;
	const content = document.createElement('div');
	layer.append(style, content);
	const ended = new AbortController();
	const calibration = new Calibration(document, host, { hello, known, generic }, draw, () => {
		ended.abort();
		globalThis.stepcheckIsPointing = false;
		render(null, content);
		layer.remove();
		if (sidebar) sidebar.hidden = false;
		focused?.focus({ preventScroll: true });
	});

	function draw(): void {
		if (!ended.signal.aborted) render(<Calibrate {...calibration.props} />, content);
	}

	globalThis.stepcheckIsPointing = true;
	if (sidebar) sidebar.hidden = true;
	const listening = { capture: true, passive: true, signal: ended.signal } as const;
	addEventListener('scroll', draw, listening);
	addEventListener('resize', draw, listening);
	draw();
});
