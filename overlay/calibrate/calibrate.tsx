import { render } from 'preact';
import { config } from 'zod';
import { Calibrate } from '../../components/calibrate/Calibrate.tsx';
import css from '../../components/calibrate/calibrate.css?inline';
import type { Adapter } from '../../engine/model/adapter.ts';
import { send } from '../../messaging/send.ts';
import { door } from '../on-demand/door.ts';
import { openLayer } from '../on-demand/layer.ts';
import { Calibration } from './calibration.ts';

/**
 * Lets an administrator show where things are on this page, and makes an adapter of it.
 * @param generic the adapter that any page has
 */
export async function calibrate(generic: Adapter): Promise<void> {
	const layer = openLayer('calibrate', css);
	if (!layer) return;
	const { content, root } = layer;
	// Zod would try whether it may make code of text, which the browser tells the page of.
	config({ jitless: true });
	const address = location.origin + location.pathname;
	const answers = await Promise.all([send({ kind: 'hello', address }), send({ kind: 'known texts' })]).catch(() => null);
	if (!answers) {
		layer.close();
		return;
	}
	const [hello, known] = answers;
	const ended = new AbortController();
	const calibration = new Calibration(document, root.host, { hello, known, generic }, draw, () => {
		ended.abort();
		door().isCalibrating = false;
		layer.close();
	});

	function draw(): void {
		if (!ended.signal.aborted) render(<Calibrate {...calibration.props} />, content);
	}

	door().isCalibrating = true;
	layer.replaceSidebar();
	const listening = { capture: true, passive: true, signal: ended.signal } as const;
	addEventListener('scroll', draw, listening);
	addEventListener('resize', draw, listening);
	draw();
}
