import type { CalibrateProps, ChoiceView, Reads } from '../../components/calibrate/calibrate-view.ts';
import type { State } from './state.ts';

const before: Reads = { step: 'CarePoint', sections: 0, questions: [], finish: 'Complete', nextActions: null, work: null };
const now: Reads = {
	step: 'Child in Need Visit',
	sections: 2,
	questions: [{ section: 'Visit details', label: 'Date of visit', kind: 'date' }],
	finish: 'Finish',
	nextActions: ['Child in Need Visit'],
	work: null,
};

const row = { shown: false, needed: false };
const rows: CalibrateProps['rows'] = [
	{ ...row, id: 'step name', name: 'Name of the step', now: 'Child in Need Visit', shown: true },
	{ ...row, id: 'question', name: 'Questions and their labels', now: '1 question' },
	{ ...row, id: 'requests', name: 'Requests', now: null },
	{ ...row, id: 'screen', name: 'What tells this screen from others', now: null, needed: true },
];

const choice: ChoiceView = { says: '', strength: 'Strong', why: '', unknown: [], nameLike: false, ticked: false, allowed: true };
const choices: ChoiceView[] = [
	{ ...choice, says: '#whatNext', why: 'By the name its maker gave it.', ticked: true },
	{ ...choice, says: 'The words “Tarn Fell”', strength: 'Fair', why: 'By its own words.', unknown: ['Tarn Fell'], nameLike: true },
	{ ...choice, says: 'div.k7', strength: 'Weak', why: 'By how it looks. It can stand behind a surer way only.', allowed: false },
];

function calibrate(mode: CalibrateProps['mode'], more: Partial<CalibrateProps> = {}): State {
	return {
		calibrate: {
			mode,
			side: 'right',
			screen: 'step editor',
			rows,
			last: null,
			before,
			now,
			noFile: null,
			outline: null,
			spoken: '',
			...more,
		},
	};
}

const outline = { x: 24, y: 60, width: 160, height: 40 };

/** An administrator shows where things are. */
export const calibrateStates: Record<string, State> = {
	'calibrate-list': calibrate({ kind: 'list' }, { noFile: 'Show what tells this screen from others. Then there is a file.' }),
	'calibrate-pointing': calibrate({ kind: 'pointing', what: 'the name of the step', at: '“Assessment Details”' }, { outline }),
	'calibrate-choosing': calibrate({
		kind: 'choosing',
		what: 'one row of the next actions',
		picked: '“Child in Need Visit”',
		choices,
		none: null,
	}),
	'calibrate-none': calibrate({
		kind: 'choosing',
		what: 'Finish',
		picked: '“Go”',
		choices: [],
		none: 'There is no lasting way to find this.',
	}),
	'calibrate-file': calibrate({
		kind: 'file',
		source: 'adapter: mosaic\ntitle: mosaic.example.gov.uk\n',
		address: '#',
		name: 'adapter.yaml',
	}),
	'calibrate-small': { ...calibrate({ kind: 'pointing', what: 'Finish', at: 'Nothing yet' }), small: true },
};
