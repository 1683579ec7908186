import { partyName } from '../../engine/model/parties.ts';
import type { Party, Rule, Severity, Statement, Value } from '../../engine/model/rule.ts';
import { nameIn, recipientIn, valueText } from '../../engine/model/statement-queries.ts';
import { listed } from '../../engine/time/say-date.ts';
import { anyOf, condition, limited, recipientName } from '../../engine/wording/statement-text.ts';
import { flip, isSame, join, type Move } from './move.ts';
import { settingsChangedIn } from './settings.ts';
import { compareStatements } from './statements.ts';
import { compareValues, moreIsTighter } from './values.ts';

/** One thing that is not as it was. */
export interface Change {
	/** `words`: only how it is said. */
	move: Exclude<Move, 'same'> | 'words';
	/** What is so now, and what was. */
	text: string;
}

/** All that is not as it was in a rule. */
export function changesIn(before: Rule, after: Rule): Change[] {
	return [
		...required(before, after),
		...conditions(before, after),
		...owners(before, after),
		...severities(before, after),
		...finish(before, after),
		...steps(before, after),
		...forms(before, after),
		...episodes(before, after),
		...words(before, after),
	];
}

function required(before: Rule, after: Rule): Change[] {
	const [was, is] = [inForm(before, before.require), inForm(after, after.require)];
	const [said, says, outOfScope] = [before.sentence, after.sentence, after.outOfScope];
	if (was === null && is === null) return [];
	if (was === null) return [{ move: 'tighter', text: `It is checked now: ${says}` }];
	if (is === null)
		return [
			{ move: 'looser', text: outOfScope === null ? `It is not checked any more: ${said}` : `It is out of scope now: ${outOfScope}` },
		];
	const move = compareStatements(was, is);
	if (move === 'same') return [];
	const plainly = () => (says === said ? [says, ...settingsChangedIn(was, is)].join(' ') : `Now: ${says} Before: ${said}`);
	return [{ move, text: limitText(was, is, move) ?? recipientText(was, is) ?? plainly() }];
}

/** A statement without the form that its rule stands in, which is compared by itself. */
function inForm<T>({ place: { form } }: Rule, statement: T): T {
	return JSON.parse(JSON.stringify(statement, (key, value) => (key === 'form' && value === form ? null : value)));
}

/** Where nothing but the time limit is another. */
function limitText(before: Statement, after: Statement, move: Move): string | null {
	if (before.kind !== 'timed' || after.kind !== 'timed' || !isSame(before.of, after.of)) return null;
	const how =
		move === 'tighter'
			? 'The time limit is stricter'
			: move === 'looser'
				? 'The time limit is easier to keep'
				: 'The time limit is another';
	const [now, then] = [limited(after.limit), limited(before.limit)];
	return now === then ? [`${how}.`, ...settingsChangedIn(before, after)].join(' ') : `${how}: ${now}. Before: ${then}.`;
}

/** Where nothing but whom it goes to is another. */
function recipientText(before: Statement, after: Statement): string | null {
	const [was, is] = [recipientIn(before), recipientIn(after)];
	if (!was || !is || isSame(was, is) || !isSame(without(before), without(after))) return null;
	const [now, then] = [anyOf(is, recipientName), anyOf(was, recipientName)];
	if (now !== then) return `“${nameIn(after)}” goes to ${now}. Before: ${then}.`;
	const decides = settingsChangedIn(was, is);
	return decides.length > 0 ? `Where it goes: ${decides.join(' ')}` : `When “${nameIn(after)}” goes to ${now} is decided in another way.`;
}

function without(statement: Statement): unknown {
	return JSON.parse(JSON.stringify(statement, (key, value) => (key === 'to' ? null : value)));
}

function conditions(before: Rule, after: Rule): Change[] {
	const [was, is] = [inForm(before, before.when), inForm(after, after.when)];
	const [from, to] = [before.place.stage, after.place.stage];
	const changes: Change[] = [];
	if (!isSame(was, is)) {
		const move = was === null ? 'looser' : is === null ? 'tighter' : flip(compareStatements(was, is));
		changes.push({ move: move === 'same' ? 'changed' : move, text: conditionText(was, is) });
	}
	if (!isSame(from, to)) changes.push({ move: isSame(named(from), named(to)) ? 'words' : 'changed', text: stageText(from, to) });
	return changes;
}

function conditionText(was: Statement | null, is: Statement | null): string {
	if (is === null) return `It is asked always now. Before, only when ${condition(was as Statement)}.`;
	return `It is asked only when ${condition(is)}. Before: ${was === null ? 'always' : `when ${condition(was)}`}.`;
}

type Stage = Rule['place']['stage'];

/** All of a part but its name. */
function named(stage: Stage): unknown {
	return stage && [stage.begins, stage.ends];
}

function stageText(was: Stage, is: Stage): string {
	if (is === null) return `It is not in the part “${was?.name}” any more.`;
	const begins = is.begins ? `, which begins once ${condition(is.begins)}` : '';
	return `It is in the part “${is.name}”${begins}.${was === null ? '' : ` Before: “${was.name}”.`}`;
}

function owners({ owner: was, require: before }: Rule, { owner: is, require: after }: Rule): Change[] {
	if (isSame(was, is) || before === null || after === null) return [];
	const [now, then] = [anyOf<Party>(is, partyName), anyOf<Party>(was, partyName)];
	if (now !== then) return [{ move: 'changed', text: `It is for ${now} now. Before: ${then}.` }];
	const decides = settingsChangedIn(was, is);
	return [
		{
			move: 'changed',
			text: decides.length > 0 ? `Who does it: ${decides.join(' ')}` : `When it is for ${now} is decided in another way.`,
		},
	];
}

const SERIOUS: Severity[] = ['info', 'warning', 'critical'];
const SEVERITY_WORDS: Record<Severity, string> = { info: 'a reminder', warning: 'a warning', critical: 'critical' };

function severities({ severity: was }: Rule, { severity: is }: Rule): Change[] {
	const move = compareValues(was, is, (old, now) => moreIsTighter(SERIOUS.indexOf(old), SERIOUS.indexOf(now)));
	if (move === 'same') return [];
	const say = (value: Value<Severity>) => anyOf(value, (severity) => SEVERITY_WORDS[severity]);
	return [{ move, text: `It counts as ${say(is)}. Before: ${say(was)}.` }];
}

function finish({ atFinish: was }: Rule, { atFinish: is }: Rule): Change[] {
	if (was === is) return [];
	return is
		? [{ move: 'tighter', text: 'It is asked about at Finish now, whoever it is for.' }]
		: [{ move: 'looser', text: 'It is not asked about at Finish any more, but of whoever it is for.' }];
}

function steps({ place: { steps: was } }: Rule, { place: { steps: is } }: Rule): Change[] {
	if (isSame(was, is)) return [];
	// Rules with no step are for every step.
	if (is.length === 0) return [{ move: 'tighter', text: 'It is asked on every step now.' }];
	if (was.length === 0) return [{ move: 'looser', text: `It is asked on ${namesOf(is)} alone now. Before: on every step.` }];
	const come = is.filter((step) => !was.some((other) => isSame(step, other)));
	const gone = was.filter((step) => !is.some((other) => isSame(step, other)));
	return [
		...(come.length > 0 ? [{ move: 'tighter' as const, text: `It is asked on ${namesOf(come)} as well.` }] : []),
		...(gone.length > 0 ? [{ move: 'looser' as const, text: `It is not asked on ${namesOf(gone)} any more.` }] : []),
	];
}

function namesOf(steps: Value<string>[]): string {
	return listed(steps.map((step) => `“${valueText(step)}”`));
}

function forms({ place: { form: was } }: Rule, { place: { form: is } }: Rule): Change[] {
	if (was === is) return [];
	const move: Move = was === null ? 'looser' : is === null ? 'tighter' : 'changed';
	if (is === null) return [{ move, text: `It is asked whether or not “${was}” is added.` }];
	return [{ move, text: `It is asked only if “${is}” is added. Before: ${was === null ? 'always' : `if “${was}” was`}.` }];
}

function episodes({ since: was }: Rule, { since: is }: Rule): Change[] {
	if (isSame(was, is)) return [];
	if (is === null) return [{ move: 'looser', text: 'What was done in an earlier episode counts now.' }];
	return [
		was === null
			? { move: 'tighter', text: 'What was done in an earlier episode does not count any more.' }
			: { move: 'changed', text: 'What counts as an earlier episode is another.' },
	];
}

/** What is only said: the document's words, where they stand, what to remember, what is in doubt. */
function words(before: Rule, after: Rule): Change[] {
	const changes: string[] = [];
	const quoted = (text: string | null) => (text === null ? 'nothing' : `“${text}”`);
	if (!isSame(before.ids, after.ids)) changes.push(`Its number is ${listed(after.ids)}. Before: ${listed(before.ids)}.`);
	if (before.source.paragraph !== after.source.paragraph)
		changes.push(`It stands in ${after.source.paragraph}. Before: ${before.source.paragraph}.`);
	if (before.source.says !== after.source.says)
		changes.push(`The document says ${quoted(after.source.says)}. Before: ${quoted(before.source.says)}.`);
	if (before.prompt !== after.prompt) changes.push(`To remember: ${quoted(after.prompt)}. Before: ${quoted(before.prompt)}.`);
	if (before.outOfScope !== after.outOfScope && before.require === null && after.require === null)
		changes.push(`Why there is nothing to do in Mosaic: ${quoted(after.outOfScope)}. Before: ${quoted(before.outOfScope)}.`);
	for (const doubt of after.doubts) if (!before.doubts.includes(doubt)) changes.push(`In doubt: ${doubt}`);
	for (const doubt of before.doubts) if (!after.doubts.includes(doubt)) changes.push(`Not in doubt any more: ${doubt}`);
	if (before.decides !== after.decides) changes.push(`What is decided by it: ${quoted(after.decides)}. Before: ${quoted(before.decides)}.`);
	return changes.map((text) => ({ move: 'words', text }));
}

/** All changes of a rule as one: `words` if nothing else. */
export function moveOf(changes: readonly Change[]): Change['move'] {
	const move = join(changes.flatMap(({ move }) => (move === 'words' ? [] : [move])));
	return move === 'same' ? 'words' : move;
}
