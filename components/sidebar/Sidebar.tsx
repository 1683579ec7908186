import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Folds } from '../ui/folds.ts';
import type { Placement, SidebarProps } from '../view.ts';
import { Dock } from './Dock.tsx';
import type { FormProps } from './form-props.ts';
import { Handle } from './Handle.tsx';
import { headlineOf } from './headline-words.ts';
import { Panel } from './Panel.tsx';
import { Sheet } from './Sheet.tsx';

const FORMS = { panel: Panel, handle: Handle, dock: Dock, sheet: Sheet };

export function Sidebar(props: SidebarProps & { placement: Placement }) {
	const folds = useFolds();
	const { frame, actions } = useFocusAcross(props);
	const Form = FORMS[props.placement.form];
	return (
		<div ref={frame} class="sidebar">
			<Form {...props} actions={actions} folds={folds} headline={headlineOf(props.view, props.hidden, props.begun)} />
		</div>
	);
}

/** The sidebar collapsed, while nothing is known but that it is there. */
export function Waiting({ view, ...props }: Pick<FormProps, 'view' | 'actions' | 'placement'>) {
	const Form = props.placement.form === 'dock' ? Dock : Handle;
	return (
		<div class="sidebar">
			<Form {...props} headline={headlineOf(view, NONE, false)} />
		</div>
	);
}

const NONE: ReadonlySet<string> = new Set();

function useFolds(): Folds {
	const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
	const turn = (group: string) =>
		setOpen((was) => {
			const now = new Set(was);
			if (!now.delete(group)) now.add(group);
			return now;
		});
	return { open, turn };
}

/** Somebody who opens or collapses the sidebar with its own button lands on the button that undoes it. */
function useFocusAcross({ actions, placement }: SidebarProps & { placement: Placement }) {
	const frame = useRef<HTMLDivElement>(null);
	const asked = useRef(false);
	const noting = useMemo(() => {
		const note = (act: () => void) => () => {
			asked.current = true;
			act();
		};
		return { ...actions, open: note(actions.open), collapse: note(actions.collapse) };
	}, [actions]);
	useLayoutEffect(() => {
		if (asked.current) frame.current?.querySelector<HTMLElement>('[data-arrive]')?.focus();
		asked.current = false;
	}, [placement.form]);
	return { frame, actions: noting };
}
