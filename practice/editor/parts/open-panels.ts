import type { Editor } from '../editor.ts';

/** Which panels the toolbar has opened, in the variants where they are panels. */
export function openPanels({ variant, desk }: Editor): { requests: boolean; optional: boolean; actions: boolean } {
	return {
		requests: variant.requests === 'panel' && desk.requestsOpen,
		optional: desk.optionalOpen,
		actions: variant.actions === 'panel' && desk.actionsOpen,
	};
}
