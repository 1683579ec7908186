import { describe, expect, test } from 'vitest';
import { readCases, readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { missingCases } from '../../compile/cases/cases.ts';
import { indexPack, sliceForStep } from '../../compile/slices/step-slices.ts';
import { checkStep } from '../../engine/check-step.ts';
import { partyName } from '../../engine/model/parties.ts';
import type { Outcome, Recipient, Rule, Statement, Value } from '../../engine/model/rule.ts';
import type { Question, RequestProgress, Snapshot } from '../../engine/model/snapshot.ts';
import { valueText } from '../../engine/model/statement-queries.ts';
import { known, nextAction, question, request, snapshot } from '../unit/engine/make.ts';

/**
 * Every row of every guide, in every state it can be in. The cases are made from the rule's own data: what they prove is
 * that the row says what its kind of row says, alone and among all the others of its step.
 */

type Case = [string, Partial<Snapshot>, Outcome];

function casesOf(rule: Rule): Case[] {
	const { form } = rule.place;
	const forms = form === null ? [] : [form];
	const cases = stateCases(rule).map(([name, parts, outcome]): Case => [name, { forms, ...parts }, outcome]);
	return form === null ? cases : [...cases, ['the form is not added', { ...cases[0]?.[1], forms: [] }, 'inapplicable']];
}

function stateCases({ require, when }: Rule): Case[] {
	switch (require?.kind) {
		case 'answer':
			return when ? conditional(require, when) : unconditional(require);
		case 'section':
			return section(require);
		case 'goes to':
			return routing(require);
		case 'all':
			return required(require);
		default:
			return [];
	}
}

type Answer = Extract<Statement, { kind: 'answer' }>;

function asked({ question: { path, form }, test }: Answer, state: Question['state'], answer?: string): Question {
	const wanted = test.kind === 'text' ? valueText(test.anyOf[0] ?? { kind: 'is', value: '' }) : 'something';
	return question(path.at(-1) ?? '', { path: path.slice(0, -1), form, state, answer: state === 'answered' ? (answer ?? wanted) : '' });
}

function unconditional(require: Answer): Case[] {
	const cases: Case[] = [
		['answered', { questions: [asked(require, 'answered')] }, 'passed'],
		['empty', { questions: [asked(require, 'empty')] }, 'failed'],
		['unread', { questions: [asked(require, 'unread')] }, 'cantTell'],
		['not on the page', { questions: [] }, 'cantTell'],
	];
	return require.test.kind === 'text'
		? [...cases, ['answered otherwise', { questions: [asked(require, 'answered', 'Otherwise')] }, 'failed']]
		: cases;
}

function conditional(require: Answer, when: Statement): Case[] {
	if (when.kind !== 'answer') throw new Error('only conditions on an answer are made up here');
	const holds = asked(when, 'answered');
	const fails = asked(when, 'answered', 'Something else');
	const unread = asked(when, 'unread');
	return [
		['condition holds, answered', { questions: [holds, asked(require, 'answered')] }, 'passed'],
		['condition holds, empty', { questions: [holds, asked(require, 'empty')] }, 'failed'],
		['condition holds, unread', { questions: [holds, asked(require, 'unread')] }, 'cantTell'],
		['condition does not hold', { questions: [fails, asked(require, 'empty')] }, 'inapplicable'],
		['condition unread', { questions: [unread, asked(require, 'empty')] }, 'cantTell'],
	];
}

function section({ section: { path, form } }: Extract<Statement, { kind: 'section' }>): Case[] {
	const inside = (label: string, state: Question['state'], required = true) =>
		question(label, { path, form, state, required, answer: 'x' });
	return [
		['all required answered', { questions: [inside('P', 'answered'), inside('Q', 'answered'), inside('R', 'empty', false)] }, 'passed'],
		['one required empty', { questions: [inside('P', 'answered'), inside('Q', 'empty')] }, 'failed'],
		['one unread', { questions: [inside('P', 'answered'), inside('Q', 'unread')] }, 'cantTell'],
		['section not on the page', { questions: [] }, 'cantTell'],
	];
}

function routing({ list, name: named, to: recipient }: Extract<Statement, { kind: 'goes to' }>): Case[] {
	const name = valueText(named);
	const to = literal(recipient);
	if (!to) return [];
	const one = (chosen: string | null) => added(list, name, chosen);
	const unseen = UNSEEN[list];
	const cases: Case[] = [
		['not added', {}, 'inapplicable'],
		['list not seen', unseen, 'cantTell'],
	];
	if (to.kind === 'not used here' || to.kind === 'not yet') return [...cases, ['added', one(''), 'failed']];
	const right = rightOnes(to).map((chosen): Case => [`to ${chosen || 'nobody'}`, one(chosen), 'passed']);
	const wrong: Case[] =
		to.kind === 'outside' ? [['to nobody', one(''), 'failed']] : [['to the wrong place', { ...one(wrongFor(to)), step: STEP }, 'failed']];
	return [...cases, ...right, ...wrong, ['recipient unread', one(null), 'cantTell']];
}

const UNSEEN: Record<'request' | 'next action', Partial<Snapshot>> = {
	request: { requests: { reach: 'none', things: [] } },
	'next action': { nextActions: { reach: 'none', things: [] } },
};

function added(
	list: 'request' | 'next action',
	name: string,
	chosen: string | null,
	progress: RequestProgress = 'sent',
): Partial<Snapshot> {
	return list === 'request'
		? { requests: { reach: 'all', things: [request(name, chosen, progress)] } }
		: { nextActions: { reach: 'all', things: [nextAction(name, chosen)] } };
}

/** A place that is not the right one. */
function wrongFor(to: Recipient): string {
	return rightOnes(to).includes('Business Support') ? 'FPT Social Worker' : 'Business Support';
}

const STEP = { name: null, status: null, assignedTo: 'Mara Bright', started: null };

/** A value that no setting or table decides; null for any other. */
function literal<T>(value: Value<T>): T | null {
	return value.kind === 'is' ? value.value : null;
}

function rightOnes(to: Recipient): string[] {
	switch (to.kind) {
		case 'roles':
		case 'teams':
			return to.anyOf;
		case 'self':
			return ['Assign to self'];
		case 'nobody':
			return [''];
		case 'outside':
			return ['Somebody at the school'];
		default:
			return [partyName(to as never)];
	}
}

function required({ of }: Extract<Statement, { kind: 'all' | 'any' }>): Case[] {
	const each = of.find((part) => part.kind === 'goes to');
	const to = each && literal(each.to);
	if (!each || !to) return [];
	const name = valueText(each.name);
	const [right = ''] = rightOnes(to);
	const one = (chosen: string, progress: RequestProgress) => added(each.list, name, chosen, progress);
	const cases: Case[] = [
		['done', one(right, 'answered'), 'passed'],
		['not there', {}, 'failed'],
		['in the wrong hands', one(wrongFor(to), 'answered'), 'failed'],
		['list not seen', UNSEEN[each.list], 'cantTell'],
	];
	if (each.list === 'next action') return cases;
	return [
		...cases,
		['sent, no answer', one(right, 'sent'), 'failed'],
		['not sent', one('', 'not sent'), 'failed'],
		['status unread', one(right, 'unread'), 'cantTell'],
	];
}

const kinds = readKinds('rules/kinds.yaml');
const guide = readPacks('rules/packs', kinds).filter((pack) => pack.id === 'child-in-need');
const indexed = guide.map((pack) => indexPack(pack, {}));

const steps = indexed.flatMap(({ steps }) =>
	[...steps.values()].flatMap(({ printed }) => {
		const slice = sliceForStep(indexed, printed);
		if (!slice) throw new Error(`no rules for ${printed}`);
		const rules = slice.rules.filter((rule) => rule.require !== null && stateCases(rule).length > 0);
		return rules.length > 0 ? [{ step: printed, slice, rules }] : [];
	}),
);

describe.each(steps)('$step', ({ slice, rules }) => {
	for (const rule of rules) {
		describe(rule.ids.join(', '), () => {
			test.each(casesOf(rule))('%s', (_name, parts, outcome) => {
				const { findings } = checkStep(snapshot(parts), slice, known({ viewer: { role: null, name: null } }));
				const [id] = rule.ids;
				expect(new Set(findings.filter((finding) => finding.rules.includes(id ?? '')).map((finding) => finding.outcome))).toEqual(
					new Set([outcome]),
				);
			});
		});
	}
});

test.each([
	['Child and Family Assessment and Plan', 'Child and Family Assessment and Plan (Signs of Wellbeing)'],
	['Child and Family Assessment and Plan', 'Child and Family Assessment & Plan'],
	['Child in Need Visit', 'Child in Need: VISIT'],
	['Child or Young Person in Need Review', 'Child or Young Person in Need REVIEW'],
	['Child or Young Person in Need Review', 'Child in Need Review'],
	['Child or Young Person in Need Review', 'Child and Family Assessment and Plan: REVIEW'],
])('%s is known as the guide prints it elsewhere: %s', (step, printed) => {
	const idsOf = (name: string) => sliceForStep(indexed, name)?.rules.flatMap(({ ids }) => ids);
	expect(idsOf(step)).toBeDefined();
	expect(idsOf(printed)).toEqual(idsOf(step));
});

test('“All Communication Needs” may be a heading as it stands', () => {
	const slice = sliceForStep(indexed, 'Child and Family Assessment and Plan');
	if (!slice) throw new Error('the guide has this step');
	for (const heading of ['Communication Needs', 'All Communication Needs']) {
		const read = snapshot({ questions: [question('P', { path: ['Assessment Details', heading], state: 'answered', answer: 'x' })] });
		const { findings } = checkStep(read, slice, known({ viewer: { role: null, name: null } }));
		expect(findings.find(({ rules }) => rules.includes('QPG-CFA-2.1'))?.outcome, heading).toBe('passed');
	}
});

test('a row for which no cases are made here has them beside the pack', () => {
	for (const pack of guide) {
		const others = { ...pack, rules: pack.rules.filter((rule) => rule.require !== null && stateCases(rule).length === 0) };
		expect(missingCases(others, readCases(`rules/packs/${pack.id}`, pack, kinds))).toEqual([]);
	}
});
