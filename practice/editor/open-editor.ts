import { makeFor } from '../markup/make.ts';
import { Regions } from '../markup/regions.ts';
import { type Wiring, wire } from '../markup/wiring.ts';
import { signedIn, take } from '../site/address.ts';
import { isDay, now } from '../site/clock.ts';
import { showPage } from '../site/show-page.ts';
import type { Variant } from '../site/variant.ts';
import type { Step } from '../steps/step.ts';
import { stepInVariant } from '../steps/step-in-variant.ts';
import { keyOf, read, type StepState, write } from '../steps/step-state.ts';
import { keepRedrawing } from './churn.ts';
import { changesOf } from './commands/changes.ts';
import { clicksOf } from './commands/clicks.ts';
import { readDesk } from './desk.ts';
import { type Editor, titleOf } from './editor.ts';
import { modernPage } from './modern/page.ts';
import { sessionDialog, timedOutPage } from './session.ts';
import { tablesPage } from './tables/page.ts';
import { truthOf } from './truth/truth.ts';

/** Draws the step, as far along as the browser remembers it. */
export function openEditor(plain: Step, variant: Variant): void {
	const step = stepInVariant(plain, variant);
	const editor: Editor = {
		step,
		state: started(step, variant),
		worker: signedIn(),
		variant,
		make: makeFor(variant),
		wiring: {} as Wiring,
		regions: new Regions(),
		desk: readDesk(step),
	};
	const day = take('started');
	if (isDay(day)) editor.state.startedOn = day;
	write(step, editor.state);
	editor.wiring = wire(variant, clicksOf(editor), changesOf(editor), editor.make);
	window.practiceTruth = () => truthOf(editor);

	const over = variant.state === 'timed-out' ? () => timedOutPage(editor) : null;
	showPage({
		variant,
		title: titleOf(step),
		regions: editor.regions,
		tables: over ?? (() => tablesPage(editor)),
		modern: over ?? (() => modernPage(editor)),
	});
	if (variant.state === 'timing-out') document.body.append(sessionDialog(editor));
	scrollTo(0, editor.desk.scroll);
	if (variant.churn === 'busy') keepRedrawing(editor);

	// Another window changed this step: redraw, after saving what is being typed here.
	addEventListener('storage', (event) => {
		if (event.key !== null && event.key !== keyOf(step)) return;
		editor.state = started(step, variant);
		document.activeElement?.dispatchEvent(new Event('change', { bubbles: true }));
		editor.regions.redraw('page');
	});
}

/** Opening a step starts it; a step that is shown as finished or as open again is so. */
function started(step: Step, variant: Variant): StepState {
	const state = read(step);
	if (state.status === 'Incoming' || (state.status === 'Finished' && variant.state === 'reopened')) {
		state.status = 'In progress';
		state.startedOn = state.startedOn === '' ? now().date : state.startedOn;
	}
	if (variant.state === 'completed' && state.status !== 'Finished') {
		state.status = 'Finished';
		state.finishedOn = now().date;
	}
	return state;
}
