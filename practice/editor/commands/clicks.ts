import type { Clicks } from '../../markup/wiring.ts';
import { assignToSelf, workerCalled } from '../../people/people.ts';
import { addressOf } from '../../site/address.ts';
import { now } from '../../site/clock.ts';
import { log } from '../../site/storage.ts';
import { makeStepsAfter } from '../../steps/made-steps.ts';
import { formsOf } from '../../steps/step.ts';
import { newRequest, write } from '../../steps/step-state.ts';
import { blankRows, rowsOf } from '../controls/repeating-table.ts';
import { keepDesk } from '../desk.ts';
import type { Editor } from '../editor.ts';
import { canAnswer } from '../parts/pickers.ts';
import { showTab } from '../shown.ts';
import { readOnly } from '../standing.ts';
import { goTo } from './go-to.ts';

/** What the buttons and links do. */
export function clicksOf(editor: Editor): Clicks {
	const { step, desk, regions, variant } = editor;
	const save = () => write(step, editor.state);
	const nextId = () => String(++editor.state.lastId);
	const redrawNextActions = () => {
		const section = step.kind.form.sections.find((each) => each.nextActions === true);
		if (variant.actions !== 'form') return regions.redraw('next-actions');
		regions.redraw(variant.redraw === 'part' ? 'next-actions' : `section:${step.kind.form.id}:${section?.key ?? ''}`);
	};
	return {
		save() {
			editor.state.savedAt = now().time;
			save();
			keepDesk(step, desk);
			location.reload();
		},
		finish() {
			if (readOnly(editor)) return;
			for (const action of editor.state.nextActions) {
				if (action.assignee === assignToSelf) action.assignee = editor.worker.name;
			}
			editor.state.status = 'Finished';
			editor.state.finishedOn = now().date;
			save();
			makeStepsAfter(step);
			log({ what: 'finish', step: step.id });
			regions.redraw('page');
		},
		requests() {
			if (variant.requests === 'in-page') return regions.element('requests')?.scrollIntoView();
			desk.requestsOpen = !desk.requestsOpen;
			regions.redraw('panels');
			regions.redraw('toolbar');
		},
		optionalActivities() {
			desk.optionalOpen = !desk.optionalOpen;
			regions.redraw('panels');
			regions.redraw('toolbar');
		},
		addActivity(form = '') {
			const { activities } = editor.state;
			if (!activities.includes(form)) activities.push(form);
			desk.tab = form;
			desk.optionalOpen = false;
			save();
			regions.redraw('page');
		},
		openTab(form = '') {
			desk.tab = form;
			showTab(editor);
		},
		goTo(section = '') {
			goTo(editor, section);
		},
		nextActions() {
			desk.actionsOpen = !desk.actionsOpen;
			regions.redraw('panels');
			regions.redraw('toolbar');
		},
		findPerson(form = '', key = '') {
			const region = `person:${form}:${key}`;
			desk.finding = desk.finding === region ? '' : region;
			regions.redraw(region);
		},
		choosePerson(form = '', key = '', worker = '') {
			if (readOnly(editor)) return;
			editor.state.answers[form] ??= {};
			editor.state.answers[form][key] = workerCalled(worker).name;
			desk.finding = '';
			save();
			regions.redraw(`person:${form}:${key}`);
		},
		resume() {
			desk.resumed = true;
			regions.redraw('session');
		},
		logOut() {
			location.search = addressOf('', { step: step.id, state: 'timed-out' });
		},
		addAction() {
			const name = desk.picked.addAction ?? '';
			if (name === '') return;
			desk.picked.addAction = '';
			editor.state.nextActions.push({ id: nextId(), name, assignee: '', sendImmediately: false });
			save();
			redrawNextActions();
		},
		removeAction(id = '') {
			editor.state.nextActions = editor.state.nextActions.filter((each) => each.id !== id);
			save();
			redrawNextActions();
		},
		addRequest() {
			const name = desk.picked.addRequest ?? '';
			if (name === '') return;
			desk.picked.addRequest = '';
			editor.state.requests.push(newRequest(nextId(), name));
			save();
			regions.redraw('requests');
		},
		send(id = '') {
			const request = editor.state.requests.find((each) => each.id === id);
			if (request === undefined) return;
			if (request.recipient === '') return alert('Choose a recipient first.');
			request.status = 'Sent';
			request.sentOn = now().date;
			save();
			regions.redraw('requests');
		},
		answerRequest(id = '') {
			const request = editor.state.requests.find((each) => each.id === id);
			if (request === undefined || !canAnswer(editor, request)) return;
			request.status = 'Answered';
			request.answeredOn = now().date;
			request.answer = desk.picked[`answer-${id}`] ?? '';
			save();
			regions.redraw('requests');
		},
		addRow(formId = '', key = '') {
			const form = formsOf(step.kind).find((each) => each.id === formId);
			const section = form?.sections.find((each) => each.groups.some((group) => group.questions.some((q) => q.key === key)));
			editor.state.answers[formId] ??= {};
			const answers = editor.state.answers[formId];
			answers[key] = [...rowsOf(answers[key]), ...blankRows()];
			save();
			regions.redraw(variant.redraw === 'part' ? `table:${formId}:${key}` : `section:${formId}:${section?.key ?? ''}`);
		},
	};
}
