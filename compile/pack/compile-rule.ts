import type { Anchor, CouncilQuestion, Label, Party, Rule, Severity, Stage, Statement, Value } from '../../engine/model/rule.ts';
import { clausesOf, sentenceOf } from '../../engine/wording/rule-sentence.ts';
import { GROUP_WORDS, HEADS, SAID_WORDS } from '../language/grammar.ts';
import { anchorOf } from '../language/parse-limit.ts';
import { conditionOf, impliedCondition, statementOf } from '../language/parse-statement.ts';
import { type Scope, valueIn } from '../language/scope.ts';
import { asList, isMap, isText, type Place, type YamlValue } from '../yaml/source-place.ts';
import { refuseTooMany } from './check-rules.ts';
import type { Draft } from './collect-drafts.ts';
import { type Enclosing, ownWords, type Placed } from './enclosing.ts';
import type { PackHead } from './pack-head.ts';

/**
 * Compiles one rule.
 * @param settings what the pack asks the council
 * @returns null, with its faults said, if it is not as it should be
 */
export function compileRule(
	{ entry, around, place, ids }: Draft,
	scope: Scope,
	settings: Record<string, CouncilQuestion>,
	head: PackHead,
): Rule | null {
	const { needs, roles } = scope;
	const hasHead = HEADS.some((each) => entry[each] !== undefined);
	const loose = hasHead ? [] : Object.keys(entry).filter((word) => !([...GROUP_WORDS, ...SAID_WORDS] as string[]).includes(word));
	for (const word of loose) place.fault(`“${word}” goes with something to check, and this rule has nothing of the kind.`, word);
	if (loose.length > 0) return null;
	if (ids.length === 0) place.fault('This rule has no id. Add “id”, as in CC-1.3b.');
	if (around.paragraph === null) place.fault('This rule does not say which paragraph it comes from. Add “paragraph” here or to its group.');
	const silent = !hasHead && entry.prompt === undefined && entry.doubt === undefined && entry['out of scope'] === undefined;
	if (silent)
		place.fault('This rule says nothing to check: add a question, section, next action or request, or something to be seen on the record.');
	if (hasHead && around.by === null) place.fault('This rule does not say whose job it is. Add “by” here or to its group.');
	const own = (path: string[]): Label => ({ path: [...around.section, ...path], form: around.form });
	const require = hasHead ? statementOf(ownWords(entry, around), scope, place, own) : null;
	if (hasHead && (entry.request !== undefined || entry['next action'] !== undefined) && entry.to === undefined && entry.is === undefined)
		place.fault(`“${entry.request ?? entry['next action']}” does not say who it goes to. Add “to”.`);
	const conditions = around.when.map(({ written, place: at }) => conditionOf(written, scope, at));
	const owner = around.by
		? roles.owner(around.by.written, scope, around.by.place)
		: ({ kind: 'is', value: { kind: 'anyone' } } as Value<Party>);
	const severity = around.severity
		? valueIn(around.severity.written, severityIn, null, scope, around.severity.place)
		: ({ kind: 'is', value: 'warning' } as Value<Severity>);
	const since = around.since ? anchorOf(around.since.written, scope, around.since.place) : null;
	const steps = around.step ? stepsIn(around.step, scope) : [];
	const stage = stageIn(around, scope);
	if (
		(hasHead && !require) ||
		!owner ||
		!severity ||
		conditions.includes(null) ||
		!around.paragraph ||
		(around.since && !since) ||
		steps.includes(null) ||
		stage === 'fault'
	)
		return null;
	refuseTooMany(needs.settings, settings, place);
	const rule: Omit<Rule, 'sentence' | 'clauses'> = {
		ids,
		source: { pack: head.pack, document: head.title, paragraph: around.paragraph, says: isText(entry.says) ? entry.says : null },
		place: { steps: steps.filter((step) => step !== null), form: around.form, stage },
		since: since as Value<Anchor> | null,
		when: joinAll([...(require ? impliedCondition(require) : []), ...conditions.filter((each) => each !== null)]),
		require,
		owner,
		severity,
		atFinish: around.before?.written === 'finish',
		decides: isText(entry.decides) ? entry.decides : null,
		prompt: isText(entry.prompt) ? entry.prompt : null,
		doubts: isText(entry.doubt) ? [entry.doubt] : [],
		outOfScope: isText(entry['out of scope']) ? entry['out of scope'] : null,
		needs: { kinds: [...needs.kinds], settings: [...needs.settings] },
	};
	return { ...rule, sentence: sentenceOf(rule), clauses: clausesOf(rule) };
}

/** One step or several, by name or by setting. */
function stepsIn({ written, place }: Placed, scope: Scope): (Value<string> | null)[] {
	const name = (each: YamlValue, at: Place) => (isText(each) ? each : at.fault('Name a step.'));
	if (asList(written).some((each) => isMap(each)))
		return [place.fault('“step” takes a name, a list of names or a setting. For a “choose”, write a group for each step, with “when”.')];
	return asList(written).map((each, index) => valueIn<string>(each, name, 'text', scope, Array.isArray(written) ? place.at(index) : place));
}

function stageIn({ stage }: Enclosing, scope: Scope): Stage | null | 'fault' {
	if (!stage) return null;
	const [begins, ends] = [stage.begins, stage.ends].map((said) => said && conditionOf(said.written, scope, said.place));
	const faulty = (stage.begins && !begins) || (stage.ends && !ends);
	return faulty ? 'fault' : { name: stage.name, begins: begins ?? null, ends: ends ?? null };
}

function severityIn(written: YamlValue, place: Place): Severity | null {
	return written === 'info' || written === 'warning' || written === 'critical'
		? written
		: place.fault('“severity” should be “info” or “warning” or “critical”.');
}

function joinAll(statements: Statement[]): Statement | null {
	const [only, ...more] = statements;
	if (!only) return null;
	return more.length === 0 ? only : { kind: 'all', of: statements };
}
