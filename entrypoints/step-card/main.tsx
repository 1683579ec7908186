import { render } from 'preact';
import { CardIndex } from '../../components/step-card/CardIndex.tsx';
import { CardPage } from '../../components/step-card/CardPage.tsx';
import { send } from '../../messaging/send.ts';

/** `step-card.html?step=…&role=…`: one step card to print; without them, which there are. */
const asked = new URLSearchParams(location.search);
const [step, role] = [asked.get('step'), asked.get('role')];
const root = document.getElementById('page');
if (root) await draw(root);

async function draw(into: HTMLElement): Promise<void> {
	const card = step !== null && role !== null ? await send({ kind: 'step card', step, role }) : null;
	if (card) {
		document.title = `${card.step}: step card for the ${card.role}`;
		render(<CardPage card={card} list={linkTo({})} print={() => window.print()} />, into);
		return;
	}
	const cards = await send({ kind: 'step cards' });
	const missing = step === null ? null : `There is no card for “${role ?? 'nobody'}” on “${step}”.`;
	render(<CardIndex cards={cards} missing={missing} linkTo={(which, whose) => linkTo({ step: which, role: whose })} />, into);
}

/** The same page with another card, and with all else that its address says. */
function linkTo(card: { step?: string; role?: string }): string {
	const search = new URLSearchParams(asked);
	for (const name of ['step', 'role']) search.delete(name);
	for (const [name, value] of Object.entries(card)) search.set(name, value);
	return `?${search}`;
}
