import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HandOver } from '../../components/dialogs/HandOver.tsx';
import { handoverText } from '../../engine/wording/handover-text.ts';
import { send } from '../../messaging/send.ts';
import { OWN_TAG } from '../../page/dom/own-element.ts';

/** Put into a page by the background when the worker asks for it, and gone when it is closed. Draws in our own element. */
export default defineUnlistedScript(async () => {
	const root = document.querySelector(OWN_TAG.toLowerCase())?.shadowRoot;
	const checklist = globalThis.forStepcheckScripts?.checklist();
	if (!root || !checklist || root.querySelector('[data-hand-over]')) return;
	const steps = globalThis.forStepcheckScripts?.next() ?? [];
	const rows = steps.map((step) => ({ step, started: false }));
	const next = await send({ kind: 'preview', rows, posts: [] }).catch(() => null);
	const text = handoverText(checklist, next);
	const layer = document.createElement('div');
	layer.dataset.handOver = '';
	root.append(layer);
	const close = () => {
		render(null, layer);
		layer.remove();
	};
	render(<HandOver text={text} copy={async () => navigator.clipboard.writeText(text)} close={close} />, layer);
});
