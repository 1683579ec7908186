import { render } from 'preact';
import { Presenter } from '../../components/presenter/Presenter.tsx';
import css from '../../components/presenter/styles/index.css?inline';
import { door } from '../on-demand/door.ts';
import { openLayer } from '../on-demand/layer.ts';
import { Demonstration } from './demonstration.ts';
import { listenForKeys } from './keys.ts';

/** Shows the list to others, one item after another, until somebody closes it. */
export function present(): void {
	const { overlay } = door();
	const layer = overlay?.session?.checklist ? openLayer('presenter', css) : null;
	if (!overlay || !layer) return;
	const { content, root } = layer;
	const ended = new AbortController();
	const demonstration = new Demonstration(overlay, draw, () => {
		ended.abort();
		overlay.drawn = undefined;
		layer.close();
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

	layer.replaceSidebar();
	overlay.drawn = () => {
		demonstration.refresh();
		draw();
	};
	listenForKeys(window, root, demonstration.actions, ended.signal);
	draw();
}
