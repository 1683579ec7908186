import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { useId } from '../ui/use-id.ts';
import type { RoleChoice } from '../view.ts';

interface Props {
	role: RoleChoice;
	choose(role: string): void;
	/** Folds the list and gives focus back. */
	close(): void;
}

export function RoleList({ role, choose, close }: Props) {
	const id = useId();
	const list = useRef<HTMLDivElement>(null);
	const names = [...role.inStep.map(({ name }) => name), ...role.others];
	const [at, setAt] = useState(Math.max(0, names.indexOf(role.current ?? '')));
	useLayoutEffect(() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [at]);

	const take = (name: string | undefined) => {
		close();
		if (name !== undefined) choose(name);
	};
	const moves: Record<string, () => void> = {
		ArrowDown: () => setAt(Math.min(at + 1, names.length - 1)),
		ArrowUp: () => setAt(Math.max(at - 1, 0)),
		Home: () => setAt(0),
		End: () => setAt(names.length - 1),
		Enter: () => take(names[at]),
		' ': () => take(names[at]),
		Escape: close,
	};
	const press = (event: KeyboardEvent) => {
		const move = moves[event.key];
		if (!move) return;
		event.preventDefault();
		event.stopPropagation();
		move();
	};
	const option = (name: string, note: string | null, index: number) => (
		<div
			key={name}
			class="option"
			role="option"
			tabIndex={index === at ? 0 : -1}
			aria-selected={name === role.current}
			onKeyDown={press}
			onMouseDown={(event) => event.preventDefault()}
			onClick={() => take(name)}
		>
			{name === role.current ? <Icon name="tick" tone="is-yours" /> : <span />}
			<span>{name}</span>
			{note && <small>{note}</small>}
		</div>
	);

	return (
		<div class="menu">
			<div ref={list} class="menu__list" role="listbox" aria-label="Your role">
				<RoleGroup name="In this step" id={`${id}-in`} empty={role.inStep.length === 0}>
					{role.inStep.map(({ name, left }, index) => option(name, left === 0 ? 'none left' : `${left} left`, index))}
				</RoleGroup>
				<RoleGroup name={role.inStep.length > 0 ? 'Other roles' : 'Roles'} id={`${id}-other`} empty={role.others.length === 0}>
					{role.others.map((name, index) => option(name, null, role.inStep.length + index))}
				</RoleGroup>
			</div>
			<p class="menu__note">Remembered in this browser. Changes whose list is “Yours”. Changes nothing in Mosaic.</p>
		</div>
	);
}

function RoleGroup({ name, id, empty, children }: { name: string; id: string; empty: boolean; children: ComponentChildren }) {
	if (empty) return null;
	return (
		// biome-ignore lint/a11y/useSemanticElements: a listbox holds groups of options, and no fieldset.
		<div class="menu__group" role="group" aria-labelledby={id}>
			<div id={id} class="menu__name" role="presentation">
				{name}
			</div>
			{children}
		</div>
	);
}
