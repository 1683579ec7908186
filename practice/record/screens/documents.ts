import { documentsList } from '../parts/documents-list.ts';
import type { Screen } from './screen.ts';

export const documents: Screen = {
	id: 'documents',
	title: 'Documents',
	parts: (record) => [documentsList(record, 'Documents', record.state.lists.document)],
};
