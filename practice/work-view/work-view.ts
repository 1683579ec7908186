import { loadCaseFromAddress } from '../cases/load-case.ts';
import { Regions } from '../markup/regions.ts';
import { type Wiring, wire } from '../markup/wiring.ts';
import { addressOf, parameter, signedIn } from '../site/address.ts';
import { showPage } from '../site/show-page.ts';
import { reset } from '../site/storage.ts';
import { variantFrom } from '../site/variant.ts';
import { openStep } from '../steps/open-step.ts';
import { steps } from '../steps/steps.ts';
import { layoutFromAddress } from './layouts.ts';
import { modernWorkView } from './modern.ts';
import { tablesWorkView } from './tables.ts';
import { assignChosen } from './update-assignment.ts';
import type { View } from './view.ts';
import { actsFor } from './whose-work.ts';

loadCaseFromAddress(steps);

/** `for=` one of those whom whoever is signed in can act for. */
function trayFromAddress(): string {
	return actsFor(signedIn()).find((name) => name === parameter('for')) ?? '';
}

const regions = new Regions();
const redraw = () => regions.redraw('page');
const view: View = {
	worker: signedIn(),
	actingFor: trayFromAddress(),
	team: parameter('team') === 'yes',
	layout: layoutFromAddress(),
	variant: variantFrom(location.search),
	wiring: {} as Wiring,
	closed: new Set(),
};

view.wiring = wire(
	view.variant,
	{
		open(step = '') {
			openStep(view.variant, step);
		},
		toggle(person = '') {
			if (!view.closed.delete(person)) view.closed.add(person);
			redraw();
		},
		assign() {
			assignChosen();
			redraw();
		},
		reset() {
			reset();
			redraw();
		},
	},
	{
		signIn(list) {
			if (list instanceof HTMLSelectElement) location.search = addressOf('', { as: list.value, for: '' });
		},
		actFor(list) {
			if (list instanceof HTMLSelectElement) location.search = addressOf('', { for: list.value });
		},
	},
);

showPage({ variant: view.variant, regions, tables: () => tablesWorkView(view), modern: () => modernWorkView(view) });
addEventListener('storage', redraw);
