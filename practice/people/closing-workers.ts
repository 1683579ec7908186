import type { Worker } from './person.ts';

/** The workers who close, pass on, allocate and case manage: by their posts in the procedures about that. Made up, all of them. */
export const closingWorkers: Worker[] = [
	{ id: 'halden-cole', name: 'Halden Cole', role: 'Lead Social Worker', manager: 'Maud Ellery' },
	{ id: 'maud-ellery', name: 'Maud Ellery', role: 'Team Manager', manager: 'Odalys Brandt' },
	{ id: 'edda-finch', name: 'Edda Finch', role: 'Business Support', manager: 'Maud Ellery' },
	{ id: 'rafe-ondine', name: 'Rafe Ondine', role: 'Consultant Social Worker', manager: 'Odalys Brandt' },
	{ id: 'lowri-tansy', name: 'Lowri Tansy', role: 'Family Worker', manager: 'Rafe Ondine' },
	{ id: 'sunniva-karr', name: 'Sunniva Karr', role: 'Social Care Worker', manager: 'Maud Ellery' },
];
