import { Icon } from '../ui/Icon.tsx';
import type { BoardProps } from './board-view.ts';
import { dueDates, withCommas } from './numbers.ts';

/** Before anything has come. */
export function Opening() {
	return (
		<div class="empty" role="status">
			<p>Reading what this browser keeps…</p>
		</div>
	);
}

/** What is kept can't be read. Never drawn as if there were nothing. */
export function CantRead() {
	return (
		<div class="empty" role="alert">
			<span class="state is-cantsee">
				<Icon name="eye" />
				Can’t read what is kept
			</span>
			<p>The browser does not give me what I keep here. Close this page and open it again. If that does not help, restart the browser.</p>
		</div>
	);
}

export function FirstUse() {
	return (
		<div class="empty">
			<span class="state is-cantsee">
				<Icon name="eye" />
				Nothing seen yet
			</span>
			<p>Open your work view in Mosaic. Due dates appear here as you open steps.</p>
		</div>
	);
}

/** Says how much is known, so that empty is not read as clean. */
export function NothingHere({ view, actions }: BoardProps) {
	const { total, isFirstLook } = view;
	if (!isFirstLook)
		return (
			<div class="empty">
				<p>None of the {dueDates(total)} that this browser has seen is like that.</p>
				<button type="button" class="button" onClick={() => actions.clear()}>
					Clear filters
				</button>
			</div>
		);
	return (
		<div class="empty">
			<span class="state is-done">
				<Icon name="tick" />
				Nothing overdue
			</span>
			<p>
				{total === 1
					? 'The 1 due date this browser has seen is not late.'
					: `None of the ${dueDates(total)} this browser has seen is late.`}{' '}
				Steps you have not opened here are not counted.
			</p>
			<button type="button" class="button" onClick={() => actions.showSoon()}>
				Show what is due soon
			</button>
		</div>
	);
}

export function OldNote({ count, days, shown }: { count: number; days: number; shown: number }) {
	if (count === 0) return null;
	return (
		<p class="old">
			<Icon name="clock" tone="is-soon" />
			<span>
				{sayOld(count, shown)} last seen more than {days} days ago. Open your work view in Mosaic to bring {count === 1 ? 'it' : 'them'} up
				to date.
			</span>
		</p>
	);
}

function sayOld(count: number, shown: number): string {
	if (shown === 1) return 'This one was';
	if (count === shown) return count === 2 ? 'Both of these were' : `All ${withCommas(count)} of these were`;
	return `${withCommas(count)} of these ${withCommas(shown)} ${count === 1 ? 'was' : 'were'}`;
}
