import { render } from 'preact';
import { type Layer, openLayer, overlayRoot, sidebarIn } from '../../../overlay/on-demand/layer.ts';
import type { OverlayAccess } from '../../../overlay/on-demand/overlay-access.ts';
import { take } from '../../../practice/site/address.ts';
import { Exercise } from './Exercise.tsx';
import css from './exercise.css?inline';
import { candidatesOf } from './marking.ts';

/**
 * Hides what Stepcheck shows, and lets somebody mark what they think is missing or wrong. Nothing about them is kept: what
 * they marked is in this window alone, and gone with it.
 * @param isStep false on a screen of the record, where there is nothing to mark
 */
export function startExercise(overlay: OverlayAccess, isStep: boolean): void {
	let layer: Layer | null = null;

	overlay.drawn = () => {
		showSidebar(false);
		// A press of Finish is held for what nobody is to see yet.
		overlay.finish.release();
		if (!isStep || !overlay.session?.checklist) return;
		layer ??= openLayer('exercise', css);
		draw();
	};

	function draw(): void {
		const checklist = overlay.session?.checklist;
		if (checklist && layer)
			render(
				<Exercise
					candidates={candidatesOf(checklist)}
					unseen={unseen()}
					noticeOf={(rules) => overlay.practice?.noticeOf(rules) ?? null}
					close={close}
					show={show}
				/>,
				layer.content,
			);
	}

	function unseen(): number {
		return overlay.session?.checklist?.findings.filter(({ outcome }) => outcome === 'cantTell').length ?? 0;
	}

	function close(): void {
		overlay.drawn = undefined;
		take('exercise');
		layer?.close();
		showSidebar(true);
	}

	function show(): void {
		close();
		overlay.actions.demonstrate();
	}
}

function showSidebar(isShown: boolean): void {
	const root = overlayRoot();
	const sidebar = root && sidebarIn(root);
	if (sidebar) sidebar.hidden = !isShown;
}
