import { type ComponentProps, render } from 'preact';
import { RoleList } from '../../components/sidebar/RoleList.tsx';
import css from '../../components/sidebar/styles/role-list.css?inline';

/** Draws the list of roles into a place of the sidebar. */
export function drawRoleList(slot: Element, list: ComponentProps<typeof RoleList>): void {
	render(
		<>
			<style>{css}</style>
			<RoleList {...list} />
		</>,
		slot,
	);
}

export type DrawRoleList = typeof drawRoleList;
