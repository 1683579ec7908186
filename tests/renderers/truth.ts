import { cellOf, type Field, type Form, type Kind } from './forms/definition.ts';

/** What a library does with one sort of question that differs from what the form says. */
export interface Manners {
	/** The kind it is drawn as, where the library has no such control. */
	kind?: Kind;
	/** Equally good readings of the kind. */
	kindAlso?: Kind[];
	/** The name or id of the first control, null where the library makes one up. */
	ref?: (id: string) => string | null;
	/** False where the library shows no sign of what is required. */
	required?: boolean;
	/** True where a completed answer is printed, though the library shows other controls that can't be used. */
	printed?: boolean;
	/** Equally good readings of an answer. */
	stateAlso?: State[];
}

/** Sorts of question, as in `choice select` or `cell date`, and how the library draws them. */
export type Drawing = Record<string, Manners> & {
	/** For every sort that does not say otherwise. */
	all?: Manners;
};

/** Whether a completed step is printed, or its controls are shown and can't be used. */
export type WhenCompleted = 'printed' | 'disabled';

export type State = 'answered' | 'empty' | 'unread';

export interface ExpectedQuestion {
	section: string;
	label: string;
	ref: string | null;
	kind: Kind;
	kindAlso?: Kind[];
	state: State;
	stateAlso?: State[];
	required: boolean;
	row?: string;
	/** How it is drawn. */
	as: string;
}

export interface Expected {
	screen: 'step';
	step: Form['step'];
	questions: ExpectedQuestion[];
	sectionsNotSeen: string[];
	nextActions: Form['nextActions'];
	requests: Form['requests'];
	finish: { label: string } | null;
}

/** As good as what the form says, whoever draws it. */
const EQUALLY_GOOD: Record<string, Kind[]> = {
	'yes-no radios': ['choice'],
	'choice combo': ['text', 'person'],
	person: ['choice'],
};

/**
 * What a page has to be read as: the form's questions as the library says that it draws them. Nothing is taken from the page.
 * @param drawing as the library's file declares
 */
export function truthOf(form: Form, drawing: Drawing, whenCompleted: WhenCompleted): Expected {
	const one = (field: Field, section: string, row?: string, cell = false): ExpectedQuestion[] => {
		if (field.hidden) return [];
		const closed = form.completed === true && !field.editable;
		return [questionOf(field, section, row, cell, closed ? whenCompleted : null, drawing)];
	};
	return {
		screen: 'step',
		step: form.step,
		questions: form.sections.flatMap(({ title, fields = [], table, groups = [] }) => [
			...fields.flatMap((field) => one(field, title)),
			...(table?.rows ?? []).flatMap((row, at) => (table?.columns ?? []).flatMap((column) => one(cellOf(column, at), title, row, true))),
			...groups.flatMap((group) => group.fields.flatMap((field) => one(field, title, group.title))),
		]),
		sectionsNotSeen: [],
		nextActions: form.nextActions,
		requests: form.requests,
		finish: form.finish === null ? null : { label: form.finish },
	};
}

function questionOf(
	field: Field,
	section: string,
	row: string | undefined,
	cell: boolean,
	closed: WhenCompleted | null,
	drawing: Drawing,
): ExpectedQuestion {
	const sort = sortOf(field);
	const manners = { ...drawing.all, ...drawing[sort], ...(cell ? drawing[`cell ${sort}`] : {}) };
	const shown = manners.kind ?? field.kind;
	const printed = field.kind === 'read-only' || closed === 'printed' || (closed !== null && manners.printed === true);
	const also = printed
		? field.kind === 'read-only'
			? []
			: [field.kind, ...(shown === field.kind ? [] : [shown])]
		: [...(manners.kindAlso ?? EQUALLY_GOOD[sort] ?? []), ...(closed === 'disabled' ? (['read-only'] as const) : [])];
	const answered = field.value !== undefined && field.value !== '-';
	const stateAlso = manners.stateAlso ?? (isLoneBox(field) && !answered && !printed ? ['unread' as const] : []);
	return {
		section,
		label: field.label,
		ref: printed ? null : (manners.ref ?? ((id: string) => id))(field.id),
		kind: printed ? 'read-only' : shown,
		state: answered ? 'answered' : 'empty',
		required: !cell && !closed && field.kind !== 'read-only' && field.required === true && manners.required !== false,
		...(also.length > 0 ? { kindAlso: also } : {}),
		...(stateAlso.length > 0 ? { stateAlso } : {}),
		...(row === undefined ? {} : { row }),
		as: printed ? 'read-only' : `${cell ? 'cell ' : ''}${sort}`,
	};
}

/** A kind and how it is drawn, as in `choice select`. */
export function sortOf(field: Pick<Field, 'kind' | 'as'>): string {
	return field.as ? `${field.kind} ${field.as}` : field.kind;
}

/** A box or switch that is off may have been left or not been reached. */
function isLoneBox({ kind, as }: Field): boolean {
	return kind === 'yes-no' && (as === 'check' || as === 'switch');
}
