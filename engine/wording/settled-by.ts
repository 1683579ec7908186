import type { Context } from '../judge/context.ts';
import { partyName, partyNames } from '../model/parties.ts';
import type { Recipient, Statement, Test } from '../model/rule.ts';
import { isAboutViewer, subjectOf, valueText, wantsAnswer, withoutLimit } from '../model/statement-queries.ts';
import { HERE, type Judged, screenName } from './read-text.ts';

const REQUIRED_ANSWERED = 'An answer to every question marked as required.';

/** What settles a finding. */
export function settledBy(statement: Statement, judged: Judged, to: Recipient | null, { slice }: Context): string {
	const { subject, owners } = judged;
	switch (subject) {
		case 'question': {
			const answers = statement.kind === 'answer' ? namedAnswers(statement.test) : null;
			if (answers) return `The answer ${answers}.`;
			const [example] = slice.notAnswers;
			return example ? `Any answer. “${example}” is pointed out, not counted as missing.` : 'Any answer.';
		}
		case 'section':
			return REQUIRED_ANSWERED;
		case 'record':
			return isAboutViewer(statement) ? `${partyNames(owners)} opening and finishing it.` : settledOnRecord(statement, judged);
		case 'next action':
		case 'request': {
			if (isTakenOff(to)) return 'Taking it off the step.';
			const goes = !to ? 'Adding it' : to.kind === 'nobody' ? 'Nobody chosen' : `Sent to ${partyName(to)}`;
			return wantsAnswer(statement) ? `${goes}, and answered.` : `${goes}.`;
		}
	}
}

/** What is wrong has to be put right, what is not there recorded, and what was not read seen. */
function settledOnRecord(statement: Statement, { outcome, because }: Judged): string {
	const screen = because.find((reason) => reason.screen && !HERE.test(reason.screen))?.screen;
	const where = screen ? ` in ${screenName(screen)}` : '';
	if (outcome !== 'failed') return `Seeing it${where || ' on the record'}.`;
	const isWrong = statement.kind === 'not' || because.some(({ code }) => code === 'gap' || code === 'too-many');
	return isWrong ? `Putting it right${where}.` : `Recording it${where}.`;
}

/** What settles a rule, whatever comes of it. */
export function settledByRule(require: Statement): string {
	const of = withoutLimit(require);
	switch (subjectOf(of)) {
		case 'question': {
			const answers = of.kind === 'answer' ? namedAnswers(of.test) : null;
			return answers ? `The answer ${answers}.` : 'An answer in the step.';
		}
		case 'section':
			return REQUIRED_ANSWERED;
		case 'record':
			return 'Seeing it on the record.';
		default:
			return wantsAnswer(of) ? 'Sending it, and its answer.' : 'Adding it to the step.';
	}
}

/** The answers that a test names, in quotation marks; null if it names none. */
export function namedAnswers(test: Test): string | null {
	return test.kind === 'text' ? test.anyOf.map((answer) => `“${valueText(answer)}”`).join(' or ') : null;
}

/** True of what should not be on the step at all. */
export function isTakenOff(to: Recipient | null): to is { kind: 'not used here' } | { kind: 'not yet' } {
	return to?.kind === 'not used here' || to?.kind === 'not yet';
}
