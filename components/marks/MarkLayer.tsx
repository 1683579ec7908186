import { styleOver } from '../ui/box.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { memo } from '../ui/memo.ts';
import type { MarkKind, MarkLayerProps, MarkView } from '../view.ts';

const LOOK: Record<MarkKind, { icon: IconName; tone: string }> = {
	'to complete': { icon: 'box', tone: 'mark--quiet' },
	missing: { icon: 'box', tone: 'is-yours' },
	waiting: { icon: 'person', tone: 'is-waiting' },
	cantTell: { icon: 'eye', tone: 'is-cantsee' },
	'wrong role': { icon: 'arrow', tone: 'is-yours' },
};

/** Marks lie over the page and take no clicks. Hidden from screen readers: the sidebar says the same. */
export function MarkLayer({ marks, here }: MarkLayerProps) {
	return (
		<div class="marks" aria-hidden="true">
			{here && <div class="here" style={styleOver(here)} />}
			{marks.map((mark) => (
				<Mark key={mark.id} {...mark} />
			))}
		</div>
	);
}

const Mark = memo(
	({ kind, text, x, y }: MarkView) => (
		<span class={`mark ${LOOK[kind].tone}`} style={{ left: `${x}px`, top: `${y}px` }}>
			<Icon name={LOOK[kind].icon} />
			<span class="mark__text">{text}</span>
		</span>
	),
	(was, is) => was.kind === is.kind && was.text === is.text && was.x === is.x && was.y === is.y,
);
