import type { Placement, RecordLine, SidebarView } from '../../components/view.ts';
import type { Unmarked } from '../../engine/model/checklist.ts';
import { done, notNeeded } from './done.ts';
import {
	answerFirst,
	beyondCalendar,
	consent,
	dueSoon,
	everyChild,
	justOpened,
	longNamed,
	managers,
	overdue,
	review,
	risks,
	twoDates,
	unseenRequests,
	unseenSections,
	wrongRole,
} from './findings.ts';
import { ASSESSMENT, listed, right, role, type State, sidebar } from './state.ts';

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

const inProgress = listed([review, risks, ...managers, ...unseenRequests, ...done(13), ...notNeeded]);
const clean = listed([...done(9), ...notNeeded], { step: 'Child in Need Visit' });
const unknown: SidebarView = {
	kind: 'unknown step',
	step: 'Viability Assessment',
	knownSteps: [ASSESSMENT, 'Child in Need Multi Agency Meeting', 'Child in Need Visit', 'Preventative Services Contribution'],
};
const unreadable: SidebarView = {
	kind: 'cannot read',
	step: ASSESSMENT,
	found: { 'Name of the step': true, 'Sections and questions': false, Finish: true },
};
const prompts = [
	{
		rules: ['QPG-CFA-13.1'],
		text: 'If consent was not gained, the answer says how you will get it.',
		source: 'Quick Process Guide, Child in Need: Child in Need Multi Agency Meeting, section 2',
	},
];
const record: RecordLine[] = [{ name: 'Case notes', state: 'not opened', words: 'Not opened', here: false }];
const handle: Placement = { ...right, form: 'handle' };
const dock: Placement = { ...right, form: 'dock' };
const sheet: Placement = { ...right, form: 'sheet' };
const everyPart = [everyChild, review, wrongRole, longNamed, ...managers, ...unseenRequests, ...unseenSections, ...done(8), ...notNeeded];

export const sidebarStates: Record<string, State> = {
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
	'overdue-two-dates': {
		...sidebar(listed([review, dueSoon, overdue, twoDates, ...managers, ...done(11)], { prompts })),
		press: ['Why: Hold', 'Can’t see', 'Why: When the 45', 'Remember'],
	},
	'two-dates': {
		...sidebar(listed([dueSoon, twoDates, ...done(4)], { prompts })),
		press: ['Can’t see', 'Why: When the 45'],
	},
	'beyond-calendar': {
		...sidebar(listed([review, beyondCalendar, ...done(4)]), { calendarEnds: 2028 }),
		press: ['Can’t see', 'Why: Response Social Worker sees'],
	},
	'calendar-ends': sidebar(listed([review, beyondCalendar, ...done(4)]), { calendarEnds: 2028 }),
	'calendar-ends-sheet': { ...sidebar(clean, { placement: sheet, calendarEnds: 2028 }), small: true },
	remember: { ...sidebar(listed([review, ...done(4)], { prompts })), press: ['Remember'] },
	'handle-overdue': sidebar(listed([review, overdue, ...done(4)]), { placement: handle }),
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
	stopped: sidebar({ kind: 'stopped', because: 'Stepcheck was updated. Reload this page to go on.', again: false }),
	'stopped-by-page': sidebar({
		kind: 'stopped',
		because: 'This page never stops changing. Reading it again and again would slow it down.',
		again: true,
	}),
	'guessing-hidden': {
		...sidebar(listed([review, risks, ...unseenRequests, ...done(13)]), {
			guessing: true,
			hidden: new Set([risks.id]),
		}),
		press: ['Hidden for this step'],
	},
	'all-hidden-drift': sidebar(listed([review, ...done(5)]), { drift: ['next actions'], hidden: new Set([review.id]) }),
	'trouble-lost': sidebar(listed([review, ...done(5)]), { trouble: 'lost', record }),
	'trouble-not-kept': sidebar(listed([review, ...done(5)]), { trouble: 'not kept', guessing: true, record }),
	'trouble-sheet': { ...sidebar(clean, { placement: sheet, trouble: 'not kept', record }), small: true },
	'part-unseen': { ...sidebar(listed([review, ...unseenSections, ...done(9)]), { unseen: true }), press: ['Can’t see'] },
	'lost-question': sidebar(listed([review, ...done(9)]), { lost: { screen: false, questions: ['Existing Wellbeing'] } }),
	'lost-many': sidebar(listed([review, ...done(9)]), {
		lost: { screen: false, questions: ['Existing Wellbeing', 'Risks/needs identified', 'Communication Needs', 'If not, why not?'] },
		unseen: true,
	}),
	'lost-screen': sidebar(unreadable, { lost: { screen: true, questions: [] }, unseen: true }),
	'lost-screen-guessing': sidebar(listed([review, ...done(9)]), { lost: { screen: true, questions: [] }, guessing: true }),
	'lost-sheet': {
		...sidebar(listed([review, ...done(9)]), {
			lost: { screen: false, questions: ['Existing Wellbeing'] },
			unseen: true,
			placement: sheet,
		}),
		small: true,
	},
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
};
