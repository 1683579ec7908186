import { asPrinted } from '../../site/clock.ts';
import type { Entry } from '../kept/entry.ts';
import { isClosed } from '../kept/is-closed.ts';
import { type DetailsPart, day, type ListPart, type OpenRecord, text } from '../parts/parts.ts';
import type { Screen } from './screen.ts';

/** What is on the other screens, in short. What there is nothing of is not there. */
export const personSummary: Screen = {
	id: 'person-summary',
	title: 'Person summary',
	parts(record) {
		const { lists } = record.state;
		const open = (entries: Entry[]) => entries.filter(({ end = '' }) => end === '');
		const parts: (DetailsPart | ListPart)[] = [
			identity(record),
			list('summary-workers', 'Current worker relationships', open(lists['worker relationship'])),
			list('summary-relationships', 'Current relationships', open(lists.relationship)),
		];
		return parts.filter((part) => part.kind === 'details' || part.entries.length > 0);
	},
};

function identity(record: OpenRecord): DetailsPart {
	const { person, group, state } = record;
	const { details } = state;
	const legal = state.lists['legal status'].filter((each) => (each['actual end'] ?? '') === '').map((each) => each['type'] ?? '');
	const all: [string, string][] = [
		['Mosaic ID', person.mosaicId],
		['Name', details['Name'] ?? ''],
		['Date of birth', asPrinted(details['Date of birth'] ?? '')],
		['Address', details['Address'] ?? ''],
		['Group', group === undefined ? '' : `${group.name} (${group.groupId})`],
		['Legal status', legal.join(', ')],
		['Case status', isClosed(record.person) ? 'Closed' : 'Open'],
	];
	return { kind: 'details', title: 'Identity', pairs: all.filter(([, value]) => value !== '') };
}

function list(id: string, title: string, entries: Entry[]): ListPart {
	const who = id === 'summary-workers' ? [text('worker', 'Worker'), text('team', 'Team')] : [text('name', 'Name')];
	return { kind: 'list', id, title, columns: [text('type', 'Relationship'), ...who, day('start', 'Start date')], entries };
}
