import { asPrinted } from '../../site/clock.ts';
import type { Entry } from '../kept/entry.ts';
import { documentsList } from '../parts/documents-list.ts';
import type { DetailsPart, Part } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

/** The plan as it stands now, and each version of it. A version is a document, so it is among those too. */
export const carePlan: Screen = {
	id: 'care-plan',
	title: 'Care plan',
	parts(record): Part[] {
		const versions = record.state.lists.document.filter(({ type }) => type === 'Care Plan');
		const latest = versions.toSorted((one, other) => (one['date'] ?? '').localeCompare(other['date'] ?? '')).at(-1);
		const list = documentsList(record, 'Versions of the plan', versions, 'Care Plan');
		return latest === undefined ? [list] : [standing(latest), list];
	},
};

function standing(plan: Entry): DetailsPart {
	const authorised = plan['authorised'] ?? '';
	return {
		kind: 'details',
		title: 'Current care plan',
		pairs: [
			['Plan', plan['title'] ?? ''],
			['Written by', plan['author'] ?? ''],
			['Date of plan', asPrinted(plan['date'] ?? '')],
			['Status', authorised === '' ? 'Waiting for the manager to sign off' : 'Authorised'],
			['Date authorised', asPrinted(authorised)],
			['Authorised by', plan['authorised by'] ?? ''],
		],
	};
}
