import { parameter, signedIn, take } from '../address.ts';
import { loadCaseFromAddress } from '../cases/load-case.ts';
import { isDay, now } from '../clock.ts';
import { stepCalled } from '../made-steps.ts';
import { Regions } from '../regions.ts';
import { keyOf, read, type StepState, write } from '../state.ts';
import { variantFrom } from '../variant.ts';
import { type Wiring, wire } from '../wiring.ts';
import { changesOf } from './changes.ts';
import { clicksOf } from './clicks.ts';
import { readDesk } from './desk.ts';
import { type Editor, titleOf } from './editor.ts';
import { modernPage } from './modern/page.ts';
import { tablesPage } from './tables/page.ts';

const step = stepCalled(parameter('step'));
loadCaseFromAddress([step]);

/** Opening a step starts it. */
function started(): StepState {
	const state = read(step);
	if (state.status === 'Incoming') {
		state.status = 'In progress';
		state.startedOn = now().date;
	}
	return state;
}

const editor: Editor = {
	step,
	state: started(),
	worker: signedIn(),
	variant: variantFrom(location.search),
	wiring: {} as Wiring,
	regions: new Regions(),
	desk: readDesk(step),
};
const day = take('started');
if (isDay(day)) editor.state.startedOn = day;
write(step, editor.state);
editor.wiring = wire(editor.variant, clicksOf(editor), changesOf(editor));

document.title = titleOf(step);
document.body.className = editor.variant.markup;
document.body.append(editor.variant.markup === 'modern' ? modernPage(editor) : tablesPage(editor));
scrollTo(0, editor.desk.scroll);

// Another window of the same step changed it: take that in, but not at the cost of what is being typed here.
addEventListener('storage', (event) => {
	if (event.key !== null && event.key !== keyOf(step)) return;
	editor.state = started();
	document.activeElement?.dispatchEvent(new Event('change', { bubbles: true }));
	editor.regions.redraw('page');
});
