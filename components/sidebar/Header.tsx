import { HeadBar, Tool } from '../ui/HeadBar.tsx';
import type { SidebarView } from '../view.ts';
import type { FormProps } from './form-props.ts';
import { RoleMenu } from './RoleMenu.tsx';

export function Header(props: FormProps) {
	const { view, actions, placement } = props;
	const step = stepOf(view);
	return (
		<header class="head">
			<HeadBar>
				<Tool says="Move to the other side" icon="side" mirrored={placement.side === 'left'} act={actions.moveToOtherSide} />
				<Tool says="Collapse" icon="collapse" mirrored={placement.side === 'left'} act={actions.collapse} arrive />
			</HeadBar>
			{step !== null && <h2 class="step">{step}</h2>}
			{showsRole(props) && <RoleMenu role={props.role} list={actions.listRoles} />}
		</header>
	);
}

export function stepOf(view: SidebarView): string | null {
	if (view.kind === 'checklist') return view.checklist.step;
	if (view.kind === 'work view') return view.lead.title;
	if (view.kind === 'record') return 'This record';
	return view.kind === 'stopped' ? null : view.step;
}

/** Where there is no list, nobody needs to choose whose list it is. */
export function showsRole({ view, role }: FormProps): boolean {
	return (
		view.kind === 'checklist' || view.kind === 'record' || view.kind === 'work view' || (view.kind !== 'stopped' && role.current !== null)
	);
}
