import type { ListPart } from '../parts/parts.ts';
import type { ListView, Shown } from './list-view.ts';

interface PageLink {
	words: string;
	/** What it does, and with what: see `commands.ts`. */
	command: string;
	args: string[];
}

/** The ways from what is shown of a list to the rest of it. */
export function pageLinks({ id }: ListPart, view: ListView | undefined, { pages, cut }: Shown): PageLink[] {
	const page = Math.min(view?.page ?? 1, pages);
	const to = (words: string, number: number): PageLink => ({ words, command: 'page', args: [id, String(number)] });
	return [
		...(page > 1 ? [to('Previous page', page - 1)] : []),
		...(page < pages ? [to('Next page', page + 1)] : []),
		...(cut ? [{ words: 'Show all', command: 'showAll', args: [id] }] : []),
	];
}
