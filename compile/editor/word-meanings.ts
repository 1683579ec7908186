import type { CaseWord } from '../cases/cases.ts';
import type {
	BUILT_IN,
	CLOCK_WORDS,
	FACT_WORDS,
	ROLE_KINDS,
	ROLE_WORDS,
	RULE_WORDS,
	SETTING_WORDS,
	SIDES,
	UNITS,
} from '../language/grammar.ts';
import type { PackHead } from '../pack/pack-head.ts';

/**
 * What each word of a rule means, in a sentence that an editor shows. The types hold the tables to the compiler's own words:
 * a word that is added there has to be given its meaning here.
 */
export const RULE_MEANINGS: Record<(typeof RULE_WORDS)[number], string> = {
	id: 'The id of the sentence in the document, or several: CC-1.3b. Every rule needs one.',
	paragraph: 'Where it stands in the document, as in "2.1". Said by the rule or by a group around it.',
	says: 'The document’s own words.',
	by: 'Whose job it is: a role, a list of roles (either of them), a setting, or a “choose”.',
	when: 'The rule is only for cases where this holds: a statement, or a list of statements that all hold.',
	before: 'By then at the latest: a fact, a date or something that happens. “before: finish” is asked about at Finish, whoever owns it.',
	since: 'What was over before this fact or date belongs to an earlier time, and does not count.',
	severity: '“info”, “warning” or “critical”, or a setting. Without it a rule is a warning.',
	step: 'The step, or the steps, that these rules are for: a name, a list of names or a setting.',
	section: 'With rules or beside a question: where they stand. Alone: the whole section is completed.',
	form: 'These rules sleep until this form or letter is added to the step.',
	stage: 'A part of the step that begins once its “when” holds. Until then its rules are “not yet”.',
	until: 'With “stage”: it is over once this holds. What was not done by then is asked of nobody any more.',
	rules: 'The rules and groups inside this group, in the order of the document.',
	question: 'The question with this label is answered. A list is the path to it.',
	'next action': 'The next action of this name. With “to” alone: if it is there, it goes to the right place.',
	request: 'The request of this name. With “to” alone: if it is there, it goes to the right place.',
	some: 'There is one of this kind, or of this fact.',
	each: 'Every one of this kind, or of this fact, has what “has” says.',
	'no gap': 'No day is left uncovered, within one list or between one fact and the next.',
	met: 'Each of the rules with these ids is passed or not needed.',
	any: 'One of these statements holds.',
	not: 'This statement does not hold.',
	within: 'No later than: a period and what it runs from. A list means whichever is earlier, “any” whichever is later.',
	after: 'The other thing first. Until then the rule is “not yet”.',
	'at least': 'So many, or so long in all; with “after” or “before”, that much time from it.',
	every: 'Again and again: a period, several of them, or one in so many.',
	to: 'Where it goes: a role, a list of roles (any of them), a setting, or one of “self”, “anyone”, “nobody”, “not yet”, “not used here”.',
	is: 'The answer, a list of answers (any of them), or a test. Of a next action: “added”. Of a request: “added”, “sent” or “answered”.',
	where: 'Which ones are meant: tests of their parts.',
	has: 'What every one has: parts that are recorded, or tests of parts.',
	'at most': 'So many and no more, or so long in all.',
	decides: 'The decision that is made by doing it, in a few words, so that two procedures can be compared.',
	prompt: 'A sentence for the worker to remember. It is shown and never judged.',
	doubt: 'What the document leaves unclear.',
	'out of scope': 'Why there is nothing for anybody to do in Mosaic. Accounted for, not shown.',
};

export const HEAD_MEANINGS: Record<Exclude<keyof PackHead, keyof typeof RULE_MEANINGS>, string> = {
	pack: 'The id of the pack, which is the name of its folder.',
	title: 'The name of the procedure, as a worker would know it.',
	council: 'Whose procedure it is.',
	version: 'The version of this pack.',
	owner: 'The post that answers for this pack. Never a person’s name.',
	format: 'The format this is written in: 1, or left out.',
	'review by': 'The day by which somebody looks at it again.',
	effective: 'From which day it holds, and to which if it ends.',
	document: 'The document it comes from, by its full name.',
	'also called': 'Other names under which a step, form, question, request, role or title may be printed.',
	'not answers': 'Answers that say nothing, such as “tbc”. They are pointed out, not counted as missing.',
	roles: 'Every role, team and tray that the rules name. A role is a post, never a person.',
	settings: 'What the council has to decide. The name then stands wherever the value would.',
	facts: 'Names for one thing on the record, or for a list of them.',
};

export const ROLE_MEANINGS: Record<(typeof ROLE_WORDS)[number], string> = {
	id: RULE_MEANINGS.id,
	is: 'What it is, if it is not a post: a team, a virtual worker, Mosaic itself, or somebody outside.',
	choose: 'It depends: rows of “when” and “use”.',
	either: 'Any of these roles.',
};

export const ROLE_KIND_MEANINGS: Record<(typeof ROLE_KINDS)[number], string> = {
	team: 'A team.',
	'virtual worker': 'A tray that is nobody’s own.',
	system: 'Mosaic fills it in.',
	outside: 'Has no Mosaic of its own.',
};

export const RECIPIENT_MEANINGS: Record<keyof typeof BUILT_IN, string> = {
	self: 'It stays with whoever adds it.',
	anyone: 'It may go to anybody.',
	nobody: 'Nobody is chosen to get it.',
	'not yet': 'It is not used yet: it is to be taken off.',
	'not used here': 'It is not used here: it is to be taken off.',
};

export const SETTING_MEANINGS: Record<(typeof SETTING_WORDS)[number], string> = {
	id: RULE_MEANINGS.id,
	ask: 'What the council is asked, as a question.',
	default: 'What it is until the council answers.',
	readings: 'The ways to take it, each by a name. Until the council answers, all of them are worked out.',
};

export const FACT_MEANINGS: Record<(typeof FACT_WORDS)[number], string> = {
	first: 'The first of this kind, or of this fact.',
	last: 'The last of this kind, or of this fact.',
	each: 'All of this kind, or of this fact: a list.',
	where: RULE_MEANINGS.where,
	id: RULE_MEANINGS.id,
};

export const UNIT_MEANINGS: Record<(typeof UNITS)[number], string> = {
	'working days': 'Days that are not a weekend, a bank holiday or a day on which the council is closed.',
	'calendar days': 'Every day counts.',
	days: 'The document does not say which. Both are worked out until the council says.',
	weeks: 'Of seven days.',
	months: 'To the same day of a later month, or its last.',
	years: 'To the same day of a later year.',
	hours: 'By the clock.',
};

export const SIDE_MEANINGS: Record<(typeof SIDES)[number], string> = {
	after: 'It runs from this. The day after it is day 1.',
	from: 'It runs from this, and its own day is day 1.',
	before: 'It runs up to this.',
};

export const CLOCK_MEANINGS: Record<(typeof CLOCK_WORDS)[number], string> = {
	after: 'From when the first one is counted.',
	from: 'From when the first one is counted.',
	until: 'When it ends.',
	times: 'After how many times it ends.',
	// biome-ignore lint/suspicious/noThenProperty: it is a word of the language, and nothing awaits this table
	then: 'What follows when it ends: another “every”.',
	fixed: 'With “yes”, each is counted from the last due date, and not from the last one done.',
};

export const CASE_MEANINGS: Record<CaseWord, string> = {
	case: 'What the example shows.',
	rule: 'The id of the rule.',
	today: 'The day on which it is looked at.',
	expect: 'What the rule should find: passed, failed, cantTell (not enough was seen) or inapplicable (not needed, or not yet).',
	given: 'What was read of the record, by kind. A kind that is left out was not read. [] was read, and nothing is there.',
	part: 'Kinds of which only a part was read.',
	answers:
		'Answers on the open step, with the section in front: “Views > What the child says”. “empty” is an empty box, “unread” was not read.',
	settings: 'What the council has decided, for this case.',
};
