import type { ComponentChildren } from 'preact';
import type { Folds } from './folds.ts';
import { Icon, type IconName, TONE } from './Icon.tsx';
import { useId } from './use-id.ts';

interface Props {
	name: string;
	icon?: IconName;
	count?: number;
	/** Its key among the folds, where its name changes. */
	fold?: string;
	folds: Folds;
	/** Shown under the name whether or not the group is open. */
	note?: string | null;
	/** Of its heading. */
	level?: 3 | 4;
	children: ComponentChildren;
}

/** A heading that folds its content away; nothing at all if the count is 0. */
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
