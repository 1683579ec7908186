import type { Entry, Kind } from '../kept/entry.ts';

type Lists = Partial<Record<Kind, Entry[]>>;

/** Details with nothing left out. */
export function personDetailsOf(name: string): Entry {
	return {
		Name: name,
		'Known as': name.split(' ')[0] ?? '',
		'Date of birth': '2015-06-03',
		'Date of death': '',
		Gender: 'Not stated',
		Role: 'Child or young person',
		'NHS number': '000 000 0000',
		Address: '14 Quince Row, Larkfield',
		'Telephone contacts': '01632 960014 (mother)',
		Email: '',
		Ethnicity: 'White British',
		'CIN category': 'N4 Family in acute stress',
		Religion: 'None',
		'First language': 'English',
		Disability: 'None',
	};
}

/** Parents and the professionals who know the child. */
export function familyOf(name: string): Lists {
	const surname = name.split(' ').at(-1) ?? '';
	return {
		relationship: [
			{ type: 'Mother', name: `Sorrel ${surname}`, start: '2015-06-03' },
			{ type: 'Father', name: `Alder ${surname}`, start: '2015-06-03' },
			{ type: 'School', name: 'Larkfield Primary', start: '2019-09-02' },
			{ type: 'GP', name: 'Dr Plover, Mill Lane Surgery', start: '2015-07-01' },
		],
	};
}

/** A note that somebody finished. */
export function note(about: string, author: string, contactDate: string, title: string, type: string, entered = contactDate): Entry {
	return { title, type, subject: about, author, 'contact date': contactDate, entered, status: 'Finished' };
}

/** A step that was finished. */
export function finishedStep(about: string, assignedTo: string, name: string, started: string, finished: string): Entry {
	return { name, status: 'Finished', incoming: started, started, finished, 'assigned to': assignedTo, about };
}

/** A document that a manager has authorised, unless told otherwise. */
export function document(author: string, date: string, title: string, type: string, authorised = date, by = 'Maud Ellery'): Entry {
	return { title, type, author, date, entered: date, authorised, 'authorised by': authorised === '' ? '' : by };
}
