import type { Editor } from './editor.ts';

/** Nothing on it can be changed. */
export function readOnly({ state, variant }: Editor): boolean {
	return state.status === 'Finished' || ['read-only', 'locked', 'timed-out'].includes(variant.state);
}

/** What cannot be changed is printed, not shown in boxes. */
export const printed = ({ variant }: Editor): boolean => variant.state === 'locked';

/** The line under the title that says how the step stands; null where there is nothing to say. */
export function noticeOf({ state, variant }: Editor): string | null {
	if (state.status === 'Finished') return 'This step is finished';
	switch (variant.state) {
		case 'read-only':
			return 'You can look at this step, but you can’t change it';
		case 'locked':
			return 'Tamsin Okoro is already working in this step. You can look at it, but you can’t change it';
		case 'reopened':
			return 'This step was reopened by Tamsin Okoro';
		default:
			return null;
	}
}
