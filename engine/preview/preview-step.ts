import { possibleValues } from '../model/possible-values.ts';
import type { Party, StepSlice } from '../model/rule.ts';
import { capitalised } from '../wording/text.ts';
import { answerTo, type Line, lineOf } from './rule-line.ts';
import { whoseIs } from './whose.ts';

/** What a step will ask of somebody. */
export interface PreviewGroup {
	name: string;
	/** Whose part of the step it is: the viewer's, a role's, or nobody's to do. */
	of: 'you' | 'a role' | 'nobody';
	/** What decides whose it is, where that is not settled. */
	note: string | null;
	/** How many lines are in it. */
	count: number;
	parts: { heading: string | null; lines: Omit<Line, 'heading'>[] }[];
}

const ORDER = ['yours', 'perhaps yours', 'others', 'Mosaic', 'remember'] as const;

const OF: Record<(typeof ORDER)[number], PreviewGroup['of']> = {
	yours: 'you',
	'perhaps yours': 'a role',
	others: 'a role',
	Mosaic: 'nobody',
	remember: 'nobody',
};

/** The group that a line belongs in. */
interface GroupName {
	place: (typeof ORDER)[number];
	name: string;
	settled: boolean;
}

interface Gathered {
	whose: GroupName;
	depends: Set<string>;
	lines: Map<string, Line>;
}

/**
 * What a step will ask for, before anything of it is there to check: every rule about it, under whoever has to see to it.
 * Judges nothing.
 * @param role the viewer's; null if it is not known
 * @param settings what the council has decided
 * @returns the viewer's first, then each other role's in the order of the procedure, then what Mosaic fills in and what is
 * to be remembered
 */
export function previewOf(slice: StepSlice, role: string | null, settings: Record<string, string>): PreviewGroup[] {
	const groups = new Map<string, Gathered>();
	const gather = (whose: GroupName, line: Line, depends: string | null) => {
		const key = `${whose.name}\n${whose.settled}`;
		const group = groups.get(key) ?? { whose, depends: new Set(), lines: new Map() };
		groups.set(key, group);
		group.lines.set(JSON.stringify(line), line);
		if (depends !== null) group.depends.add(`It depends: ${depends}.`);
	};
	const decisions = { settings, asks: slice.settings };
	for (const rule of slice.rules) {
		const line = lineOf(rule, decisions);
		if (line && rule.require === null) gather(REMEMBER, line, null);
		else if (line) gather(groupOfOwner(possibleValues(rule.owner, settings), role), line, rule.clauses.byWhom);
		const answer = answerTo(rule, decisions);
		if (answer) gather(groupOfOwner(answer.parties, role), answer.line, rule.clauses.toWhom);
	}
	return ORDER.flatMap((place) => [...groups.values()].filter(({ whose }) => whose.place === place)).map(groupOf);
}

const REMEMBER: GroupName = { place: 'remember', name: 'Remember', settled: true };

function groupOfOwner(parties: readonly Party[], role: string | null): GroupName {
	const { is, name, settled } = whoseIs(parties, role);
	return { place: is, name: is === 'yours' ? 'Yours' : is === 'others' ? capitalised(name) : name, settled };
}

function groupOf({ whose, depends, lines }: Gathered): PreviewGroup {
	const parts = new Map<string | null, PreviewGroup['parts'][number]>();
	for (const { heading, ...line } of lines.values()) {
		const part = parts.get(heading) ?? { heading, lines: [] };
		parts.set(heading, part);
		part.lines.push(line);
	}
	return {
		name: whose.name,
		of: OF[whose.place],
		note: [...depends].join(' ') || null,
		count: lines.size,
		parts: [...parts.values()],
	};
}
