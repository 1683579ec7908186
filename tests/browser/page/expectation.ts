import type { AnswerState, NextAction, Question, QuestionKind, RequestRead, Screen } from '../../../engine/model/snapshot.ts';

/** What a person says a question on a saved page is. Written on its first control as `data-expect`. */
export interface ExpectedQuestion {
	/** The name of its first control, or else the id: what the reader calls `ref`. */
	ref: string;
	/** The headings it stands under, with " > " between them; empty if there are none. */
	section: string;
	label: string;
	kind: QuestionKind;
	state: AnswerState;
	required: boolean;
	row: Question['row'];
	form: Question['form'];
}

/** What a person says the page as a whole is. Written in its `<script id="expect">`. */
interface ExpectedPage {
	step: string | null;
	finish: string | null;
	screen: Screen;
	nextActions: Omit<NextAction, 'key'>[];
	requests: Omit<RequestRead, 'key'>[];
}

export interface Expectation {
	page: ExpectedPage;
	questions: ExpectedQuestion[];
	/** Refs of the controls that ask nothing. */
	noQuestions: string[];
}

/**
 * Runs in the page: gathers what is expected of it, through frames and shadow roots. A control without name or id is
 * given an id, so that what is read of it can be told apart.
 */
export function expectationIn(): Expectation {
	const expectation: Expectation = {
		page: JSON.parse(document.querySelector('#expect')?.textContent ?? 'null'),
		questions: [],
		noQuestions: [],
	};
	let unnamed = 0;

	function refOf(control: Element): string {
		unnamed += 1;
		if (!control.getAttribute('name') && control.id === '') control.id = `unnamed-${unnamed}`;
		return control.getAttribute('name') || control.id;
	}

	function gather(root: ParentNode): void {
		for (const element of root.querySelectorAll('*')) {
			const expected = element.getAttribute('data-expect');
			if (expected === 'none') expectation.noQuestions.push(refOf(element));
			else if (expected !== null) expectation.questions.push({ row: null, form: null, ...JSON.parse(expected), ref: refOf(element) });
			if (element.shadowRoot) gather(element.shadowRoot);
			const inside = element.tagName === 'IFRAME' ? (element as HTMLIFrameElement).contentDocument : null;
			if (inside) gather(inside);
		}
	}

	gather(document);
	return expectation;
}
