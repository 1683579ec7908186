import type { CalibrateProps } from '../../components/calibrate/calibrate-view.ts';
import type { BubbleProps, MarkLayerProps, PauseProps, Placement, RoleChoice, SidebarProps, SidebarView } from '../../components/view.ts';
import type { Checklist, Finding } from '../../engine/model/checklist.ts';
import { isLeftForViewer } from '../../engine/model/left-for-viewer.ts';

type Data<Props> = {
	[Name in keyof Props as Props[Name] extends (...given: never[]) => void ? never : Name]: Props[Name];
};

/** What one frame of the gallery shows. */
export interface State {
	sidebar?: Omit<SidebarProps, 'actions'> & { placement: Placement };
	pause?: Data<PauseProps>;
	bubble?: BubbleProps;
	marks?: MarkLayerProps;
	calibrate?: Omit<CalibrateProps, 'actions'>;
	/** Buttons to press first, by the start of their accessible name. */
	press?: string[];
	/** A window of 320 by 256: 400 % zoom. */
	small?: boolean;
}

export const ASSESSMENT = 'Child and Family Assessment and Plan';
export const WORKER = 'Response Social Worker';

function checklist(findings: Finding[], more: Partial<Checklist> = {}): Checklist {
	const count = (standing: Finding['standing']) => findings.filter((finding) => finding.standing === standing).length;
	const total = findings.length - count('not needed');
	return {
		step: ASSESSMENT,
		role: WORKER,
		findings,
		stages: [],
		signOff: null,
		unmarked: [],
		checks: { made: total - count('cantTell'), total },
		left: findings.filter(isLeftForViewer).length,
		done: count('done'),
		atFinish: [],
		leftByRole: {},
		prompts: [],
		...more,
	};
}

export const role: RoleChoice = {
	current: WORKER,
	inStep: [
		{ name: WORKER, left: 2 },
		{ name: 'Response Manager', left: 6 },
	],
	others: ['Locality Social Worker', 'Locality Manager', 'Business Support', 'FPT Social Worker'],
	fixed: false,
};

export const right: Placement = { side: 'right', form: 'panel', handleTop: 16 };

export function sidebar(view: SidebarView, more: Partial<NonNullable<State['sidebar']>> = {}): State {
	return {
		sidebar: {
			view,
			role,
			guessing: false,
			drift: [],
			trouble: null,
			record: [],
			lost: { screen: false, questions: [] },
			unseen: false,
			hidden: new Set(),
			begun: true,
			justNow: null,
			calendarEnds: null,
			placement: right,
			...more,
		},
	};
}

export function listed(findings: Finding[], more: Partial<Checklist> = {}): SidebarView {
	return { kind: 'checklist', checklist: checklist(findings, more) };
}
