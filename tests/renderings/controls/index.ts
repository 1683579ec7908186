import { drawingHeldOut, type Split } from '../split.ts';
import { CHOICE } from './choice.ts';
import { CHOICE_ARIA } from './choice-aria.ts';
import { CHOICE_MADE } from './choice-made.ts';
import { CHOICES } from './choices.ts';
import { DATES } from './dates.ts';
import type { Draw, Drawn, Way } from './draw.ts';
import { NUMBERS } from './numbers.ts';
import { PEOPLE_AND_FILES } from './people-and-files.ts';
import { printedAnswer } from './printed.ts';
import { RICH } from './rich.ts';
import { TEXT } from './text.ts';
import { YES_NO } from './yes-no.ts';

/** Every way to draw every kind. */
export const WAYS: Way[] = [
	...TEXT,
	...RICH,
	...DATES,
	...CHOICE,
	...CHOICE_ARIA,
	...CHOICE_MADE,
	...CHOICES,
	...YES_NO,
	...NUMBERS,
	...PEOPLE_AND_FILES,
];

/**
 * Draws a question's control: by the page's family of widgets where it has a way for this kind, in any other way where
 * it has none. What is held out is never drawn for training, and often for held-out pages.
 */
export function drawControl(d: Draw, split: Split): { as: string; drawn: Drawn } {
	if (d.q.kind === 'read-only') return { as: 'read-only/printed', drawn: printedAnswer(d) };
	const fitting = WAYS.filter((w) => w.kind === d.q.kind && (w.fits?.(d) ?? true));
	const allowed = fitting.filter((w) => split === 'held-out' || !drawingHeldOut(w.as, d.axes));
	const own = allowed.filter((w) => d.axes.widgets === 'mixed' || w.family === d.axes.widgets);
	const held = split === 'held-out' ? (own.length > 0 ? own : allowed).filter((w) => drawingHeldOut(w.as, d.axes)) : [];
	const from = held.length > 0 && d.rng.chance(0.5) ? held : own.length > 0 ? own : allowed;
	// Nothing fits where a kind can't be changed any more: it is printed then.
	if (from.length === 0) return { as: `${d.q.kind}/printed`, drawn: printedAnswer(d) };
	const way = d.rng.pick(from);
	return { as: way.as, drawn: way.draw(d) };
}
