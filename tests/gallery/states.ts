import type { Checklist, Finding, Unmarked } from '../../engine/checklist.ts';
import type {
	BubbleProps,
	MarkLayerProps,
	PauseProps,
	Placement,
	RoleChoice,
	SidebarProps,
	SidebarView,
} from '../../components/view.ts';
import {
	answerFirst,
	askManager,
	consent,
	done,
	everyChild,
	justOpened,
	longNamed,
	managers,
	notNeeded,
	review,
	risks,
	unseenRequests,
	unseenSections,
	wrongRole,
} from './findings.ts';

type Data<Props> = {
	[Name in keyof Props as Props[Name] extends (...given: never[]) => void ? never : Name]: Props[Name];
};

/** What one frame of the gallery shows. */
export interface State {
	sidebar?: Omit<SidebarProps, 'actions'> & { placement: Placement };
	pause?: Data<PauseProps>;
	bubble?: BubbleProps;
	marks?: MarkLayerProps;
	/** Buttons to press first, by the start of their accessible name. */
	press?: string[];
	/** A window of 320 by 256: 400 % zoom. */
	small?: boolean;
}

const ASSESSMENT = 'Child and Family Assessment and Plan';
const WORKER = 'Response Social Worker';

const unmarked: Unmarked[] = [
	{
		section: 'Family / household details',
		questions: [
			{ key: 801, label: 'Preferred name' },
			{ key: 802, label: 'Religion' },
		],
	},
	{
		section: 'Chronology of Significant Life Events',
		questions: [{ key: 803, label: 'Impact on the child of each event, in the child’s own words where possible' }],
	},
];

function checklist(findings: Finding[], more: Partial<Checklist> = {}): Checklist {
	const count = (standing: Finding['standing']) => findings.filter((finding) => finding.standing === standing).length;
	const total = findings.length - count('not needed');
	return {
		step: ASSESSMENT,
		role: WORKER,
		findings,
		unmarked: [],
		checks: { made: total - count('cant see'), total },
		left: findings.filter(({ standing, severity }) => standing === 'yours' && severity !== 'info').length,
		done: count('done'),
		atFinish: [],
		leftByRole: {},
		...more,
	};
}

const role: RoleChoice = {
	current: WORKER,
	inStep: [
		{ name: WORKER, left: 2 },
		{ name: 'Response Manager', left: 6 },
	],
	others: ['Locality Social Worker', 'Locality Manager', 'Business Support', 'FPT Social Worker'],
	fixed: false,
};

const right: Placement = { side: 'right', form: 'panel', handleTop: 16 };

function sidebar(view: SidebarView, more: Partial<NonNullable<State['sidebar']>> = {}): State {
	return {
		sidebar: {
			view,
			role,
			guessing: false,
			drift: false,
			hidden: new Set(),
			begun: true,
			justNow: null,
			placement: right,
			...more,
		},
	};
}

function listed(findings: Finding[], more: Partial<Checklist> = {}): SidebarView {
	return { kind: 'checklist', checklist: checklist(findings, more) };
}

const inProgress = listed([review, risks, ...managers, ...unseenRequests, ...done(13), ...notNeeded]);
const clean = listed([...done(9), ...notNeeded], { step: 'Child in Need Visit' });
const unknown: SidebarView = {
	kind: 'unknown step',
	step: 'Viability Assessment',
	knownSteps: [
		ASSESSMENT,
		'Child in Need Multi Agency Meeting',
		'Child in Need Visit',
		'Preventative Services Contribution',
	],
};
const unreadable: SidebarView = {
	kind: 'cannot read',
	step: ASSESSMENT,
	found: { step: true, questions: false, finish: true },
};
const handle: Placement = { ...right, form: 'handle' };
const dock: Placement = { ...right, form: 'dock' };
const sheet: Placement = { ...right, form: 'sheet' };
const pausedOn = [review, consent, risks, askManager, wrongRole, answerFirst, managers[0] as Finding];
const everyPart = [
	everyChild,
	review,
	wrongRole,
	longNamed,
	...managers,
	...unseenRequests,
	...unseenSections,
	...done(8),
	...notNeeded,
];

export const states: Record<string, State> = {
	'just-opened': sidebar(listed([...justOpened, ...managers, ...done(2), ...notNeeded]), { begun: false }),
	'just-opened-all-shown': {
		...sidebar(listed([...justOpened, ...managers, ...done(2)]), { begun: false }),
		press: ['Show 10 more'],
	},
	'in-progress': { ...sidebar(inProgress, { justNow: 'Existing Wellbeing' }), press: ['Can’t see'] },
	waiting: {
		...sidebar(listed([answerFirst, ...managers, ...done(17)], { atFinish: [answerFirst] })),
		press: ['Waiting on Response Manager'],
	},
	'nothing-left': sidebar(clean, { justNow: 'Venue' }),
	'nothing-left-cant-see': {
		...sidebar(listed([...unseenSections, ...unseenRequests, ...done(9)])),
		press: ['Can’t see'],
	},
	'item-open': { ...sidebar(inProgress), press: ['Why: Risks/needs identified'] },
	'every-part': { ...sidebar(listed(everyPart)), press: ['Why: Child or Young Person'] },
	'long-names': { ...sidebar(listed([consent, longNamed])), press: ['Waiting on Allocated', 'Why: ChildSexual'] },
	'done-open': { ...sidebar(listed([review, ...done(4), ...notNeeded])), press: ['Done', 'Not needed', 'Why: If not'] },
	unmarked: { ...sidebar(listed([review, ...done(9)], { unmarked })), press: ['3 questions not'] },
	'role-menu': { ...sidebar(inProgress), press: ['As Response Social Worker'] },
	'role-none': {
		...sidebar(listed([review, risks, ...managers, ...done(4)], { role: null }), { role: { ...role, current: null } }),
		press: ['Response Social Worker'],
	},
	'role-fixed': sidebar(inProgress, { role: { ...role, fixed: true } }),
	'unknown-step': sidebar(unknown),
	'unknown-step-open': { ...sidebar(unknown), press: ['Steps I know'] },
	'cannot-read': sidebar(unreadable),
	checking: sidebar({ kind: 'checking', step: ASSESSMENT }),
	stopped: sidebar({ kind: 'stopped', because: 'Stepcheck was updated. Reload this page to use it again.' }),
	'guessing-hidden': {
		...sidebar(listed([review, risks, ...unseenRequests, ...done(13)]), {
			guessing: true,
			hidden: new Set([risks.id]),
		}),
		press: ['Hidden for this step'],
	},
	'all-hidden-drift': sidebar(listed([review, ...done(5)]), { drift: true, hidden: new Set([review.id]) }),
	'left-side': sidebar(inProgress, { placement: { ...right, side: 'left' } }),
	'handle-left': sidebar(inProgress, { placement: handle }),
	'handle-none': sidebar(clean, { placement: handle }),
	'handle-cannot-read': sidebar(unreadable, { placement: { ...handle, side: 'left', handleTop: 120 } }),
	dock: { ...sidebar(inProgress, { placement: dock }), small: true },
	'dock-long': {
		...sidebar(listed([...unseenSections, ...unseenRequests, ...done(9)]), { placement: dock }),
		small: true,
	},
	sheet: { ...sidebar(inProgress, { placement: sheet }), small: true },
	'sheet-role': { ...sidebar(inProgress, { placement: sheet }), small: true, press: ['As Response Social Worker'] },
	'sheet-cannot-read': { ...sidebar(unreadable, { placement: sheet }), small: true },
	'panel-small': { ...sidebar(inProgress), small: true },
	pause: { pause: { findings: pausedOn, more: 0, checks: { made: 22, total: 24 }, role: WORKER } },
	'pause-more': {
		pause: {
			findings: [everyChild, ...pausedOn, managers[2] as Finding],
			more: 4,
			checks: { made: 22, total: 24 },
			role: WORKER,
		},
	},
	'pause-one': { pause: { findings: [answerFirst], more: 0, checks: { made: 24, total: 24 }, role: WORKER } },
	'pause-small': { pause: { findings: pausedOn, more: 0, checks: { made: 22, total: 24 }, role: WORKER }, small: true },
	'bubble-noted': {
		bubble: {
			tone: 'done',
			heading: 'Noted: I am waiting on someone.',
			text: 'Press Finish again to finish the step.',
			at: { x: 64, y: 54 },
		},
	},
	'bubble-let-through': {
		bubble: {
			tone: 'info',
			heading: 'I was still checking.',
			text: 'Finish went through without my checks.',
			at: { x: 500, y: 54 },
		},
	},
	marks: {
		marks: {
			marks: [
				{ id: 'a', kind: 'cant see', text: 'Can’t see', x: 180, y: 90 },
				{ id: 'b', kind: 'missing', text: 'Missing', x: 180, y: 130 },
				{ id: 'c', kind: 'waiting', text: 'Waiting on Response Manager', x: 180, y: 170 },
				{ id: 'd', kind: 'to complete', text: 'To complete', x: 180, y: 210 },
				{ id: 'e', kind: 'wrong role', text: 'Goes to the wrong role', x: 180, y: 250 },
				{ id: 'f', kind: 'waiting', text: 'Waiting on FYPS Team North or FYPS Team South', x: 180, y: 290 },
			],
			here: { x: 12, y: 118, width: 300, height: 46 },
		},
	},
};
