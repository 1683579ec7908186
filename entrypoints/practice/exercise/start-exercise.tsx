import { render } from 'preact';
import type { ForScripts } from '../../../overlay/on-demand-api.ts';
import { OWN_TAG } from '../../../page/dom/own-element.ts';
import { take } from '../../../practice/site/address.ts';
import { Exercise } from './Exercise.tsx';
import css from './exercise.css?inline';
import { candidatesOf } from './marking.ts';

/**
 * Hides what Stepcheck shows, and lets somebody mark what they think is missing or wrong. Nothing about them is kept: what
 * they marked is in this window alone, and gone with it.
 * @param isStep false on a screen of the record, where there is nothing to mark
 */
export function startExercise(shared: ForScripts, isStep: boolean): void {
	const root = () => document.querySelector(OWN_TAG.toLowerCase())?.shadowRoot ?? null;
	const layer = document.createElement('div');
	layer.dataset.exercise = '';
	const style = document.createElement('style');
	style.textContent = css;
	const content = document.createElement('div');
	layer.append(style, content);
	const overlayLayer = () =>
		[...(root()?.children ?? [])].find((child): child is HTMLElement => child instanceof HTMLDivElement && child !== layer);

	shared.drawn = () => {
		const overlay = overlayLayer();
		if (overlay) overlay.hidden = true;
		// A press of Finish is held for what nobody is to see yet.
		const { finish } = shared.overlay;
		if (finish.held) finish.goBack();
		if (isStep && shared.checklist() && layer.parentNode === null) root()?.append(layer);
		if (isStep) draw();
	};

	function draw(): void {
		const checklist = shared.checklist();
		if (checklist)
			render(
				<Exercise
					candidates={candidatesOf(checklist)}
					unseen={unseen()}
					noticeOf={(rules) => shared.practice?.noticeOf(rules) ?? null}
					close={close}
					show={show}
				/>,
				content,
			);
	}

	function unseen(): number {
		return shared.checklist()?.findings.filter(({ outcome }) => outcome === 'cantTell').length ?? 0;
	}

	function close(): void {
		shared.drawn = undefined;
		take('exercise');
		render(null, content);
		layer.remove();
		const overlay = overlayLayer();
		if (overlay) overlay.hidden = false;
	}

	function show(): void {
		close();
		shared.overlay.actions.demonstrate();
	}
}
