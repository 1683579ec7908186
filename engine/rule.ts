/** Outcomes of EARL and ACT. */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable';

/** Indicators of CDS Hooks. */
export type Severity = 'info' | 'warning' | 'critical';

/** Who owns or receives something. A role is a post, never a person. */
export type Party =
	| { kind: 'roles' | 'teams'; anyOf: string[] }
	| { kind: 'virtual worker' | 'outside'; name: string }
	| { kind: 'self' | 'nobody' | 'anyone' | 'system' };

/** One sentence of a procedure, compiled from a pack. */
export interface Rule {
	ids: string[];
	/** The rule as one plain English sentence, made from its data when the pack is compiled. */
	sentence: string;
	source: { pack: string; document: string; paragraph: string };
	place: { steps: string[]; form: string | null };
	/** Null if the rule always applies. */
	when: Statement | null;
	/** What must hold; null if the rule is a prompt or a doubt alone. */
	require: Statement | null;
	owner: Party;
	severity: Severity;
	/** Asked about at Finish whoever owns it. */
	atFinish: boolean;
	prompt: string | null;
	doubts: string[];
}

/** A question or section, by the headings that lead to it and its own name last. */
export type Label = { path: string[]; form: string | null };

export type Statement =
	| { kind: 'all' | 'any'; of: Statement[] }
	| { kind: 'not'; of: Statement }
	| { kind: 'answer'; question: Label; test: Test }
	| { kind: 'section'; section: Label }
	/** There is one on the step. Null progress: in whatever state it is. */
	| { kind: 'some'; list: ListName; name: string; progress: 'sent' | 'answered' | null }
	/** Every one that is on the step goes to this party. */
	| { kind: 'each'; list: ListName; name: string; to: Recipient };

export type ListName = 'next action' | 'request';

/** `not used here` and `not yet`: it should not be added at all. */
export type Recipient = Party | { kind: 'not used here' } | { kind: 'not yet' };

export type Test = { kind: 'answered' | 'empty' } | { kind: 'text'; anyOf: string[] } | { kind: 'not'; of: Test };

/** All the rules about one step, from every pack that is on, and what is needed to say them. */
export interface StepSlice {
	step: string;
	/** The pack's own short title for each pack with rules here, by pack id. */
	packs: Record<string, { title: string; version: string }>;
	/** Every role the packs name. Those with rules in this step come first, `inStep` says how many. */
	roles: string[];
	rolesInStep: number;
	/** Every role, team and virtual worker: what a picker may print instead of a worker's name. */
	posts: string[];
	/** Name keys of other names, to the name key of the name they stand for. */
	alsoCalled: Record<string, string>;
	/** Answers that say nothing, such as "tbc": pointed out, not counted as missing. */
	notAnswers: string[];
	rules: Rule[];
}
