import { h, render } from 'preact';
import type { SidebarView } from '../../components/view.ts';
import type { WorkView } from '../../components/work-view/WorkView.tsx';
import type { WorkJudged } from '../../engine/lateness/judge-work-view.ts';
import type { PreviewGroup } from '../../engine/preview/preview-step.ts';
import type { WorkPreview } from '../../engine/preview/preview-work-view.ts';
import type { WorkViewKnown } from '../../messaging/page-answers.ts';
import { leadOf } from '../../overlay/work-view/work-view-api.ts';
import { ASSESSMENT, right, role, type State, sidebar, WORKER } from './state.ts';

/** What a work view is told, as data. */
const MEETING = 'Child in Need Multi Agency Meeting';
const LONG =
	'Past consent been gained from the family? If not, how will you get the consent to make further enquiries about each child of the household';

const mine: PreviewGroup = {
	name: 'Yours',
	of: 'you',
	note: null,
	count: 11,
	parts: [
		{
			heading: 'Family / household details',
			lines: [
				{ text: 'The whole section', more: [] },
				{ text: 'What type of assessment are you completing?', more: ['Choose “Signs of Wellbeing”'] },
			],
		},
		{
			heading: 'Assessment Details',
			lines: [
				{ text: 'Communication Needs, the whole section', more: [] },
				{ text: LONG, more: ['If consent was not gained, the answer says how you will get it.'] },
				{ text: 'If not, why not?', more: ['Only when “Has a review been completed?” is “No”'] },
			],
		},
		{
			heading: 'Next actions, if added',
			lines: [
				{ text: 'Assessment Completed', more: ['Nobody is chosen to get it'] },
				{ text: 'Child Sexual Exploitation Screening (SERAF)', more: ['To FYPS Team North or FYPS Team South'] },
				{ text: 'Resource Commissioning', more: ['Not used here'] },
			],
		},
		{
			heading: 'Requests',
			lines: [
				{
					text: 'REQUIRED: Please review information and confirm next action',
					more: ['To Response Manager, who answers it, before Finish'],
				},
			],
		},
		{
			heading: 'If “Consent to Information Sharing” is added',
			lines: [
				{ text: 'Personal Details, the whole section', more: [] },
				{ text: 'Consent Details, the whole section', more: [] },
			],
		},
	],
};

const managers: PreviewGroup = {
	name: 'Response Manager',
	of: 'a role',
	note: null,
	count: 2,
	parts: [
		{ heading: 'Comments', lines: [{ text: 'Managers Review: Scale', more: [] }] },
		{
			heading: 'Requests',
			lines: [{ text: 'Answer “REQUIRED: Please review information and confirm next action”', more: ['Once it is sent, before Finish'] }],
		},
	],
};

const either: PreviewGroup = {
	name: 'Yours, or Locality Social Worker’s',
	of: 'a role',
	note: 'It depends: Response Social Worker when this step was started by the end of “the 45 days”, as your council reads it, otherwise Locality Social Worker.',
	count: 1,
	parts: [{ heading: 'Evidence', lines: [{ text: 'The whole section', more: [] }] }],
};

const filledIn: PreviewGroup = {
	name: 'Mosaic fills in',
	of: 'nobody',
	note: null,
	count: 1,
	parts: [{ heading: 'Comments', lines: [{ text: 'Social Workers Details', more: [] }] }],
};

const remember: PreviewGroup = {
	name: 'Remember',
	of: 'nobody',
	note: null,
	count: 1,
	parts: [{ heading: null, lines: [{ text: 'Purchasing can be done alongside this step.', more: [] }] }],
};

const NOTHING_LATE: WorkJudged = {
	lead: null,
	judged: 'None of these 8 has a date that I can check.',
	rows: [],
	folders: [],
	groups: [],
	unjudged: { count: 8, why: [{ text: '8 I have not seen open. Open the step, and I can read its dates.', row: 0 }] },
};

let drawn: typeof WorkView | null = null;

/** Says what draws it. Node, which reads the names of the states here, knows no markup. */
export function drawWorkViewsWith(view: typeof WorkView): void {
	drawn = view;
}

/** The sidebar as the script that works beside a work view draws it. */
function shown(known: WorkViewKnown): SidebarView {
	const open = new Set<string>();
	const draw = (slot: Element): void => {
		const turn = (group: string) => {
			if (!open.delete(group)) open.add(group);
			draw(slot);
		};
		const nothing = () => undefined;
		const actions = { goTo: nothing, giveReason: nothing, openBoard: nothing };
		if (drawn) render(h(drawn, { known, folds: { open, turn }, today: '2026-04-13', ...actions }), slot);
	};
	return { kind: 'work view', lead: leadOf(known, false), draw };
}

function work(more: Partial<WorkPreview> = {}): SidebarView {
	const preview: WorkPreview = {
		role: WORKER,
		roles: [WORKER, 'Response Manager', 'Locality Social Worker'],
		text: '3 of yours not started yet',
		note: '1 more is with others. Open one to see what it will ask for, and of whom.',
		small: '3 to start',
		waiting: [
			{
				name: 'Yours, not started yet',
				of: 'you',
				steps: [
					{ title: `${ASSESSMENT}, row 1`, step: ASSESSMENT },
					{ title: MEETING, step: MEETING },
					{ title: `${ASSESSMENT}, row 8`, step: ASSESSMENT },
				],
			},
			{ name: 'With others, not started yet', of: 'others', steps: [{ title: 'Child in Need Visit', step: 'Child in Need Visit' }] },
		],
		asks: { [ASSESSMENT]: [mine, managers, filledIn, remember], [MEETING]: [either, managers], 'Child in Need Visit': [managers] },
		besides: ['2 more are not started yet, and no procedure here covers them.', 'I can’t tell whether 1 has been started.'],
		...more,
	};
	return shown({ judged: NOTHING_LATE, preview, notKept: false });
}

const none = work({
	text: 'Nothing of yours to start',
	note: 'I read what is on show. A closed folder may hold more. Open it, and I read it.',
	small: 'none to start',
	waiting: [],
	besides: [],
});
const roles = { role: { ...role, inStep: [], others: [WORKER, 'Response Manager', 'Locality Social Worker'] } };
const unreadable: SidebarView = { kind: 'cannot read', step: null, found: { 'List of work': true, 'Which rows are started': false } };

/** What the sidebar shows on a work view. */
export const workStates: Record<string, State> = {
	'work-list': sidebar(work(), roles),
	'work-open': { ...sidebar(work(), roles), press: [`${ASSESSMENT}, row 1`] },
	'work-depends': { ...sidebar(work(), { ...roles, guessing: true }), press: [MEETING] },
	'work-roles': { ...sidebar(work(), roles), press: ['As Response Social Worker'] },
	'work-no-role': sidebar(work({ role: null, note: 'Choose your role, and I can say which part is yours.' }), {
		role: { ...roles.role, current: null },
	}),
	'work-none': sidebar(none, roles),
	'work-uncovered': sidebar(
		work({
			text: 'No checks for what you have to start',
			note: null,
			small: 'no checks',
			waiting: [],
			besides: ['1 is not started yet, and no procedure here covers it.'],
		}),
		roles,
	),
	'work-cannot-read': sidebar(unreadable, { role: { ...roles.role, current: null } }),
	'work-handle': sidebar(work(), { ...roles, placement: { ...right, form: 'handle' } }),
	'work-dock': { ...sidebar(work(), { ...roles, placement: { ...right, form: 'dock' } }), small: true },
	'work-sheet': { ...sidebar(work(), { ...roles, placement: { ...right, form: 'sheet' } }), small: true, press: [`${ASSESSMENT}, row 1`] },
};
