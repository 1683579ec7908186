import { useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { Slot } from '../ui/Slot.tsx';
import { useId } from '../ui/use-id.ts';
import type { RoleChoice, SidebarActions } from '../view.ts';

/** Whose list it is, and how to change that. */
export function RoleMenu({ role, list }: { role: RoleChoice; list: SidebarActions['listRoles'] }) {
	const [open, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const menu = useId();
	if (role.fixed) return <p class="role">{role.current === null ? 'Your council has not set your role' : `As ${role.current}`}</p>;

	const close = () => {
		setOpen(false);
		button.current?.focus();
	};
	const leave = (event: FocusEvent & { currentTarget: HTMLElement }) => {
		if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
	};
	return (
		<div class="roles" onFocusOut={leave}>
			<button
				ref={button}
				type="button"
				class="role role--button"
				aria-haspopup="listbox"
				aria-expanded={open}
				aria-controls={menu}
				// Or the open list would lose focus, fold, and be opened again by the click.
				onMouseDown={(event) => open && event.preventDefault()}
				onClick={() => setOpen(!open)}
				onKeyDown={(event) => {
					if (event.key !== 'ArrowDown' || open) return;
					event.preventDefault();
					setOpen(true);
				}}
			>
				{role.current === null ? (
					<span class="role__name">Choose your role</span>
				) : (
					<>
						As <span class="role__name">{role.current}</span>
					</>
				)}
				<Icon name="down" />
			</button>
			<div id={menu} class="roles__place">
				{open && <Slot draw={(slot) => list(slot, close)} />}
			</div>
		</div>
	);
}
