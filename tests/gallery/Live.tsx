import { useMemo, useState } from 'preact/hooks';
import { Sidebar } from '../../components/sidebar/Sidebar.tsx';
import type { Placement, SidebarActions, SidebarView } from '../../components/view.ts';
import type { Checklist } from '../../engine/model/checklist.ts';
import { drawRoleList } from '../../overlay/on-demand/draw-role-list.tsx';
import type { State } from './state.ts';

/** A sidebar whose buttons work. Going to a question counts as answering it, so that lines can be watched moving. */
export function Live({ sidebar }: { sidebar: NonNullable<State['sidebar']> }) {
	const [shown, setShown] = useState(sidebar);
	const actions = useMemo((): SidebarActions => {
		const change = (part: (was: typeof shown) => Partial<typeof shown>) => setShown((was) => ({ ...was, ...part(was) }));
		const place = (part: (was: Placement) => Partial<Placement>) =>
			change(({ placement }) => ({ placement: { ...placement, ...part(placement) } }));
		const small = (was: Placement) => was.form === 'dock' || was.form === 'sheet';
		const chooseRole = (current: string) =>
			change(({ role, view }) => ({
				role: { ...role, current },
				view: checklistOf(view, (was) => ({ ...was, role: current })),
			}));
		return {
			goTo: ({ id, summary }) => change(({ view }) => ({ justNow: summary, view: checklistOf(view, (was) => answered(was, id)) })),
			goToKey: () => {},
			hide: ({ id }) => change(({ hidden }) => ({ hidden: new Set([...hidden, id]) })),
			bringBack: ({ id }) => change(({ hidden }) => ({ hidden: new Set([...hidden].filter((one) => one !== id)) })),
			listRoles: (slot, close) => drawRoleList(slot, { role: shown.role, choose: chooseRole, close }),
			chooseRole,
			askWhyLate: () => undefined,
			saveMaskedPage: () => undefined,
			handOver: () => undefined,
			demonstrate: () => undefined,
			checkFor: () => undefined,
			forgetAll: () => undefined,
			forgetRecord: () =>
				change(({ record }) => ({
					record: record.map((line) => ({ ...line, state: 'not opened', words: 'Not opened' })),
				})),
			calibrate: () => undefined,
			moveToOtherSide: () => place(({ side }) => ({ side: side === 'left' ? 'right' : 'left' })),
			collapse: () => place((was) => ({ form: small(was) ? 'dock' : 'handle' })),
			open: () => place((was) => ({ form: small(was) ? 'sheet' : 'panel' })),
			nextOne: () => {},
			readAgain: () => {},
		};
	}, [shown.role]);
	return <Sidebar {...shown} actions={actions} />;
}

function checklistOf(view: SidebarView, next: (was: Checklist) => Checklist): SidebarView {
	return view.kind === 'checklist' ? { kind: view.kind, checklist: next(view.checklist) } : view;
}

function answered(was: Checklist, id: string): Checklist {
	const left = was.findings.some((finding) => finding.id === id && finding.standing === 'yours') ? was.left - 1 : was.left;
	const findings = was.findings.map((finding) =>
		finding.id === id ? { ...finding, standing: 'done' as const, outcome: 'passed' as const } : { ...finding },
	);
	return { ...was, findings, left, done: findings.filter(({ standing }) => standing === 'done').length };
}
