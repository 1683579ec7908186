import { partyName } from '../model/parties.ts';
import type { Clauses, Party, Recipient, Rule, Statement, Test, Value } from '../model/rule.ts';
import { headingIn, isAboutViewer, listIn, nameIn, recipientIn, wantsAnswer, withoutLimit } from '../model/statement-queries.ts';
import { anyOf, condition, limited, quoted, recipientName, said, tested } from './statement-text.ts';
import { capitalised } from './text.ts';

type Wordless = Omit<Rule, 'sentence' | 'clauses'>;

/** A rule as one plain English sentence, made from its data. Source: the rule language, section 5. */
export function sentenceOf(rule: Wordless): string {
	const { owner, require, atFinish, prompt, doubts, outOfScope } = rule;
	if (!require) return prompt ?? outOfScope ?? doubts[0] ?? '';
	const clauses = [mainClause(owner, require), ...(atFinish ? ['before Finish'] : []), ...conditions(rule)];
	return `${clauses.join(', ')}${decided(owner, require)}.`;
}

/** The parts of a rule's sentence that are wanted alone. */
export function clausesOf(rule: Wordless): Clauses {
	const to = rule.require && recipientIn(rule.require);
	return { applies: conditions(rule).join(', ') || null, byWhom: table(rule.owner, partyName), toWhom: to && table(to, recipientName) };
}

/** When a rule applies, clause by clause, as its sentence says it. */
export function conditions({ require, when, place }: Pick<Wordless, 'require' | 'when' | 'place'>): string[] {
	return [
		...(place.stage?.begins ? [`once ${condition(place.stage.begins)}`] : []),
		...(when && !(require && impliedByList(require, when)) ? whenClauses(when) : []),
	];
}

/** The decision tables that say who does it and whom it goes to, after the rest, where they can be followed. */
function decided(owner: Value<Party>, require: Statement): string {
	const to = recipientIn(require);
	const byWhom = table(owner, partyName);
	const toWhom = to && require.kind !== 'goes to' ? table(to, recipientName) : null;
	const tables = [...(byWhom ? [byWhom] : []), ...(toWhom ? [`to ${toWhom}`] : [])];
	return tables.length > 0 ? `: ${tables.join('; ')}` : '';
}

function table<T>(value: Value<T>, say: (value: T) => string): string | null {
	return value.kind === 'choose' ? said(value, say) : null;
}

/** "unless" for a condition that is a denial, "when" for any other. */
function whenClauses(when: Statement): string[] {
	return when.kind === 'not' ? [`unless ${condition(when.of)}`] : [`when ${condition(when)}`];
}

/** "If … adds" already says that a routing rule waits for the action to be there. */
function impliedByList(require: Statement, when: Statement): boolean {
	const bare = withoutLimit(require);
	return bare.kind === 'goes to' && when.kind === 'on step';
}

function mainClause(owner: Value<Party>, require: Statement): string {
	const who = capitalised(anyOf(owner, partyName));
	const name = `“${nameIn(require)}”`;
	switch (require.kind) {
		case 'timed':
			return `${mainClause(owner, require.of)}${require.of.kind === 'timed' ? ', and' : ''} ${limited(require.limit)}`.trimEnd();
		case 'goes to':
			return `If ${who} adds ${name}, ${destination(require.to)}`;
		case 'section':
			return `${who} completes “${require.section.path.join(', ')}”`;
		case 'answer': {
			if (owner.kind === 'is' && owner.value.kind === 'system') return `Mosaic fills in ${name}`;
			const heading = headingIn(require);
			return `${who} answers ${name}${heading ? ` in “${heading}”` : ''}${withAnswer(require.test)}`;
		}
		case 'on step':
			return require.list === 'request'
				? `${who} sends ${name}${require.progress === 'answered' ? ' and it is answered' : ''}`
				: `${who} adds ${name}`;
		default: {
			const to = recipientIn(require);
			const list = listIn(require);
			if (list && to)
				return `${who} ${list === 'request' ? 'sends' : 'adds'} ${name} to ${anyOf(to, recipientName)}${wantsAnswer(require) ? ' and it is answered' : ''}`;
			if (isAboutViewer(require)) return `${who} is the one who has this step open`;
			return `${who} sees that ${condition(require)}`;
		}
	}
}

function destination(to: Value<Recipient>): string {
	if (to.kind === 'is') {
		switch (to.value.kind) {
			case 'not used here':
				return 'it is taken off: it is not used here';
			case 'not yet':
				return 'it is taken off: it is not used yet';
			case 'nobody':
				return 'nobody is chosen to get it';
			case 'self':
				return 'it stays with whoever adds it';
		}
	}
	return `it goes to ${said(to, recipientName)}`;
}

function withAnswer(test: Test): string {
	if (test.kind === 'text') return ` with ${quoted(test.anyOf)}`;
	if (test.kind === 'not' && test.of.kind === 'text') return ` with anything but ${quoted(test.of.anyOf)}`;
	return test.kind === 'answered' ? '' : ` so that it ${tested(test)}`;
}
