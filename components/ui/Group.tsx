import type { ComponentChildren } from 'preact';
import type { Folds } from './folds.ts';
import { Icon, type IconName, TONE } from './Icon.tsx';
import { useId } from './use-id.ts';

interface Props {
	name: string;
	icon?: IconName;
	count?: number;
	/** What it is called among the folds, where its name changes. */
	fold?: string;
	folds: Folds;
	/** Said under the name whether or not the group is open. */
	note?: string | null;
	/** Of its heading. */
	level?: 3 | 4;
	children: ComponentChildren;
}

/** A heading that folds what is under it away. Nothing in it: not shown at all. */
export function Group({ name, icon, count, fold = name, folds, note, level = 3, children }: Props) {
	const content = useId();
	const open = folds.open.has(fold);
	if (count === 0) return null;
	const Heading = `h${level}` as const;
	return (
		<div class="group">
			<Heading>
				<button
					type="button"
					class="group__head group__head--folds"
					aria-expanded={open}
					aria-controls={content}
					onClick={() => folds.turn(fold)}
				>
					{icon && <Icon name={icon} tone={TONE[icon] ?? ''} />}
					<span>{name}</span>
					<span class="count">{count}</span>
					<Icon name="right" tone="fold" />
				</button>
			</Heading>
			{note && <p class="group__note">{note}</p>}
			<div id={content} hidden={!open}>
				{open && children}
			</div>
		</div>
	);
}
