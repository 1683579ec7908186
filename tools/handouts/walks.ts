/** A walk through one step of the practice site, from opening it to Finish. */
export interface Walk {
	/** The practice site's name for the step. */
	id: string;
	/** Who does it, by their sign-in. */
	as: string;
	title: string;
	file: string;
}

/** One for each step of the guide, by the role that does most of it. */
export const WALKS: readonly Walk[] = [
	walk('cfa-rowan', 'mara-bright', 'Child and Family Assessment and Plan: Response Social Worker'),
	walk('mam-rowan', 'mara-bright', 'Child in Need Multi Agency Meeting: Response Social Worker'),
	walk('visit-rowan', 'idris-vale', 'Child in Need Visit: Locality Social Worker'),
	walk('review-rowan', 'idris-vale', 'Child or Young Person in Need Review: Locality Social Worker'),
	walk('stepdown-rowan', 'mara-bright', 'Step Down to Preventative Services: Response Social Worker'),
	walk('siginfo-rowan', 'mara-bright', 'Significant Information on an Open Case: Response Social Worker'),
];

function walk(id: string, as: string, title: string): Walk {
	return { id, as, title, file: `walk-through/${id.replace(/-rowan$/, '')}.html` };
}
