import type { Context } from './judge/context.ts';
import { type JudgedRow, judgeRule, ownersAtLeast } from './judge/judge-rule.ts';
import { reason } from './judge/verdict.ts';
import type { Finding, Reason, Standing } from './model/checklist.ts';
import { includesRole, partyNames } from './model/parties.ts';
import type { Outcome, Party, Rule, Statement } from './model/rule.ts';
import { restsOn, subjectOf } from './model/statement-queries.ts';
import { sayDate } from './time/say-date.ts';
import { BeyondCalendar } from './time/working-days.ts';
import { dueText } from './wording/due-text.ts';
import { findingText, shorten } from './wording/finding-text.ts';

/**
 * Applies one rule to what was read, in words: one finding, or one for each row where its question repeats.
 * Never throws: a fault of ours in one rule makes that rule `cantTell` and leaves the others alone.
 */
export function checkRule(rule: Rule, context: Context): Finding[] {
	const statement = rule.require;
	if (!statement || rule.outOfScope !== null) return [];
	try {
		return judgeRule(rule, statement, context).map((judged) => findingFor(rule, statement, judged));
	} catch (fault) {
		return [fault instanceof BeyondCalendar ? beyondFinding(rule, fault) : faultFinding(rule)];
	}
}

function findingFor(rule: Rule, statement: Statement, { row, judged, context }: JudgedRow): Finding {
	const subject = subjectOf(statement);
	const ids = rule.ids.length === 1 ? (rule.ids[0] as string) : rule.ids.join('+');
	const { outcome, timing, due, working, severity, because, owners } = judged;
	const words = findingText(rule, statement, { outcome, because, subject, row, owners, to: judged.to }, context);
	// Every part by name: copying a finding out of its pieces takes longer than judging the rule.
	return {
		id: row === null ? ids : `${ids}#${row}`,
		rules: rule.ids,
		subject,
		row,
		outcome,
		timing,
		due,
		dueWords: dueText(judged, context),
		dates: judged.dates,
		doneOn: judged.doneOn,
		working,
		readings: judged.readings.map((each) => ({ ...each, dueWords: each.due && sayDate(each.due, context.today) })),
		severity,
		standing: standingOf(outcome, owners, context.viewer.role),
		owners,
		ownerName: partyNames(peopleIn(owners)),
		atFinish: rule.atFinish,
		summary: words.summary,
		hint: words.hint,
		section: words.section,
		why: words.why,
		read: words.read,
		settledBy: words.settledBy,
		source: words.source,
		prompt: rule.prompt,
		doubts: rule.doubts,
		because,
		targets: targetsIn(because),
		restsOn: restsOn(statement),
		opens: words.opens,
	};
}

function targetsIn(because: Reason[]): Finding['targets'] {
	const targets: Finding['targets'] = [];
	for (const { key, what } of because) if (key !== null) targets.push({ key, label: what });
	return targets;
}

/** Where Mosaic may fill it in and may not, it is a person who may have to. */
function peopleIn(owners: Party[]): Party[] {
	if (owners.length === 1) return owners;
	const others = owners.filter(({ kind }) => kind !== 'system');
	return others.length > 0 ? others : owners;
}

function standingOf(outcome: Outcome, owners: Party[], viewerRole: string | null): Standing {
	switch (outcome) {
		case 'passed':
			return 'done';
		case 'inapplicable':
			return 'not needed';
		case 'cantTell':
			return 'cantTell';
		case 'failed':
			if (owners.every(({ kind }) => kind === 'system')) return 'not needed';
			return owners.some((owner) => includesRole(owner, viewerRole)) ? 'yours' : 'waiting';
	}
}

function beyondFinding(rule: Rule, { message }: BeyondCalendar): Finding {
	return {
		...faultFinding(rule),
		summary: shorten(rule.sentence),
		read: message,
		settledBy: 'An update with the next years’ bank holidays.',
		because: [reason('beyond-calendar', message)],
	};
}

/** Words of a rule that could not be run: from the rule alone, since nothing else can be relied on. */
function faultFinding(rule: Rule): Finding {
	const owners = ownersAtLeast(rule);
	return {
		id: rule.ids.join('+'),
		rules: rule.ids,
		subject: 'question',
		row: null,
		outcome: 'cantTell',
		timing: 'none',
		due: null,
		dueWords: null,
		dates: [],
		doneOn: null,
		working: null,
		readings: [],
		severity: 'info',
		standing: 'cantTell',
		owners,
		ownerName: partyNames(owners),
		atFinish: false,
		summary: rule.ids.join(', '),
		hint: null,
		section: rule.source.paragraph,
		why: rule.sentence,
		read: 'Stepcheck could not work this one out. The fault is ours.',
		settledBy: 'Look at this one yourself.',
		source: `${rule.source.document}: ${rule.source.paragraph}`,
		prompt: null,
		doubts: [],
		because: [reason('engine-fault', rule.ids.join(', '))],
		targets: [],
		restsOn: [],
		opens: null,
	};
}
