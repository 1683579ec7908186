import type { Snapshot } from '../../engine/model/snapshot.ts';
import type { WorkPreview } from '../../engine/preview/preview-work-view.ts';
import type { Hello, WorkViewKnown } from '../../messaging/page-answers.ts';

/** What the overlay asks of the script that works beside a work view. */
export interface WorkViewApi {
	known: {
		preview: WorkPreview;
		lead: { title: string; text: string; note: string | null; small: string; icon: 'late' | 'clock' | 'info' | 'ring' };
		drawIn(slot: Element): void;
	} | null;
	see(snapshot: Snapshot, hello: Hello, posts: string[]): void;
	draw(): void;
	/** The page is no work view any more. */
	leave(): void;
	/** Hears nothing more. */
	stop(): void;
}

export type WorkViewScript = (window: Window, changed: () => void) => WorkViewApi;

/**
 * The first lines of the sidebar: what is late, else what is to be started.
 * @param team whether it is the work of a whole team
 */
export function leadOf({ judged, preview }: WorkViewKnown, team: boolean): NonNullable<WorkViewApi['known']>['lead'] {
	const { lead } = judged;
	const title = team ? 'Team work view' : 'Work view';
	if (lead === null)
		return { title, text: preview.text, note: preview.note, small: preview.small, icon: preview.waiting.length > 0 ? 'info' : 'ring' };
	const overdue = judged.groups.some(({ name }) => name === 'Overdue');
	const lines = overdue ? 'Most overdue first. A line finds its row.' : null;
	return { title, ...lead, note: lines, icon: overdue ? 'late' : judged.groups.some(({ name }) => name === 'Due soon') ? 'clock' : 'ring' };
}
