import { documentsOf } from './dom/documents.ts';
import { unclobbered } from './dom/unclobbered.ts';
import { finishControlIn } from './step/finish-controls.ts';

/**
 * Stands between the worker and Finish, once. Hears the press before the page does, and holds it only if `mayPass`
 * says no. If anything of ours throws, the press goes through.
 */
export interface FinishGate {
	/** Listens in frames that have appeared since. */
	refresh(): void;
}

export interface Gatekeeper {
	words(): readonly string[];
	/** The controls that were found to finish the step. */
	controls(): readonly Element[];
	/** False to hold this one press. */
	mayPass(control: Element): boolean;
	/** Something of ours broke; the press went through. */
	onFault(fault: unknown): void;
}

/** @param signal ends it */
export function guardFinish(document: Document, keeper: Gatekeeper, signal: AbortSignal): FinishGate {
	// By document: a frame's window is the same object for every page that it shows.
	const guarded = new WeakSet<Document>();

	function pressed(event: MouseEvent): void {
		try {
			if (!event.isTrusted) return;
			const control = finishControlIn(event.composedPath(), keeper.words(), keeper.controls());
			if (!control || keeper.mayPass(control)) return;
			event.preventDefault();
			event.stopImmediatePropagation();
		} catch (fault) {
			keeper.onFault(fault);
		}
	}

	function refresh(): void {
		for (const inside of documentsOf(document)) {
			const view = unclobbered(inside).defaultView;
			if (!view || guarded.has(inside)) continue;
			guarded.add(inside);
			view.addEventListener('click', pressed, { capture: true, signal });
		}
	}

	refresh();
	return { refresh };
}
