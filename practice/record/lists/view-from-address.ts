import { parameter } from '../../site/address.ts';
import type { ListView } from './list-view.ts';

const number = (name: string): number | null => {
	const written = Number.parseInt(parameter(name) ?? '', 10);
	return written > 0 ? written : null;
};

/** How a list is shown at first: as the address says. */
export function viewFromAddress(): ListView {
	const folders = parameter('folders');
	return {
		page: number('page') ?? 1,
		perPage: number('per-page') ?? 25,
		limit: number('limit'),
		mine: parameter('mine') === 'yes',
		type: parameter('type') ?? '',
		sort: parameter('sort') ?? '',
		reversed: parameter('order') === 'reversed',
		folders: folders === 'open' || folders === 'closed' ? folders : 'none',
		toggled: [],
	};
}
