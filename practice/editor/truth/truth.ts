import { type Form, questionsOf, type Section } from '../../forms/form.ts';
import { asPrinted } from '../../site/clock.ts';
import type { NextAction, Request, StepState } from '../../steps/step-state.ts';
import { type Editor, openForms } from '../editor.ts';
import { actionsTab } from '../parts/activity-tabs.ts';
import { listedSections, sectionIsShown } from '../sections.ts';
import { readOnly } from '../standing.ts';
import { questionsIn, type TrueQuestion } from './questions.ts';

/** What is on the step as it is drawn now, computed from the state and never from the document. */
export interface Truth {
	screen: 'step editor' | 'session ended';
	step: { name: string; status: StepState['status']; assignedTo: string; started: string };
	/** Those of each form on the step, drawn or not. */
	sections: { form: string; path: string[]; shown: boolean }[];
	questions: TrueQuestion[];
	nextActions: { shown: boolean; things: Omit<NextAction, 'id'>[] };
	requests: { shown: boolean; things: Omit<Request, 'id'>[] };
	finish: { label: string } | null;
}

declare global {
	interface Window {
		/** For tests: it is in the page's own world, where nothing that reads the page can see it. */
		practiceTruth?: () => Truth | null;
	}
}

export function truthOf(editor: Editor): Truth {
	const { step, state } = editor;
	const sections = openForms(editor).flatMap((form) => form.sections.map((section) => ({ form, section })));
	const questioned = sections.filter(({ section }) => questionsOf(section).length > 0);
	return {
		screen: isOver(editor) ? 'session ended' : 'step editor',
		step: {
			name: step.kind.form.name,
			status: state.status,
			assignedTo: step.assignedTo.name,
			started: asPrinted(state.startedOn),
		},
		sections: questioned.map(({ form, section }) => ({
			form: form.id,
			path: [section.title],
			shown: isSectionShown(editor, form, section),
		})),
		questions: questioned.flatMap(({ form, section }) => questionsIn(editor, form, section, isSectionShown(editor, form, section))),
		nextActions: {
			shown: areActionsShown(editor),
			things: state.nextActions.map(({ id: _id, ...action }) => action),
		},
		requests: {
			shown: !isOver(editor) && (editor.variant.requests === 'in-page' || editor.desk.requestsOpen),
			things: state.requests.map(({ id: _id, ...request }) => request),
		},
		finish: isOver(editor) || readOnly(editor) ? null : { label: 'Finish' },
	};
}

const isOver = ({ variant }: Editor): boolean => variant.state === 'timed-out';

function isSectionShown(editor: Editor, form: Form, section: Section): boolean {
	const onTab = editor.desk.tab === form.id && !isOver(editor);
	return onTab && listedSections(editor, form).includes(section) && sectionIsShown(editor, form, section);
}

function areActionsShown(editor: Editor): boolean {
	if (isOver(editor)) return false;
	switch (editor.variant.actions) {
		case 'tab':
			return editor.desk.tab === actionsTab;
		case 'panel':
			return editor.desk.actionsOpen;
		case 'form':
			return openForms(editor).some((form) =>
				form.sections.some((section) => section.nextActions === true && isSectionShown(editor, form, section)),
			);
	}
}
