import { useLayoutEffect, useRef } from 'preact/hooks';
import { Announcer } from '../ui/Announcer.tsx';
import { Icon, Logo } from '../ui/Icon.tsx';
import { Choose } from './Choose.tsx';
import type { CalibrateProps } from './calibrate-view.ts';
import { FilePreview } from './FilePreview.tsx';
import { PartList } from './PartList.tsx';

/** Everything that is drawn while an administrator shows where things are: our sheet over the page, an outline, and a panel. */
export function Calibrate(props: CalibrateProps) {
	const { stage, side, outline, spoken, actions } = props;
	const sheet = useRef<HTMLDivElement>(null);
	const panel = useRef<HTMLElement>(null);
	const isPointing = stage.kind === 'pointing';
	useLayoutEffect(() => {
		if (isPointing) sheet.current?.focus({ preventScroll: true });
		else panel.current?.querySelector<HTMLElement>('[data-arrive]')?.focus();
	}, [stage.kind, isPointing && stage.what]);
	return (
		<>
			{(isPointing || stage.kind === 'choosing') && (
				// It lies over the page, so that no press and no key goes there. It stays until a choice is made: a second click of two goes nowhere either.
				// biome-ignore lint/a11y/noStaticElementInteractions: while something is pointed at it has a role.
				<div
					ref={sheet}
					class={isPointing ? 'sheet-over sheet-over--pointing' : 'sheet-over'}
					{...(isPointing && {
						role: 'application',
						tabIndex: 0,
						'aria-label': `Point at ${stage.what}. Arrow keys move, Enter picks, Escape stops.`,
					})}
					onPointerMove={(event) => isPointing && actions.moved(event.clientX, event.clientY)}
					onWheel={(event) => actions.wheeled(event)}
					onMouseDown={(event) => event.preventDefault()}
					onClick={() => isPointing && actions.picked()}
					onKeyDown={(event) => actions.walked(event)}
				/>
			)}
			{outline && <div class="here here--pointed" aria-hidden="true" style={inPixels(outline)} />}
			<section ref={panel} class={`panel panel--${side} calibrate calibrate--${stage.kind}`} aria-label="Where things are">
				<header class="head">
					<div class="head__bar">
						<span class="name">
							<Logo />
							Stepcheck
						</span>
						<button
							type="button"
							class="tool"
							aria-label="Move to the other side"
							title="Move to the other side"
							onClick={() => actions.moveToOtherSide()}
						>
							<Icon name="side" tone={side === 'left' ? 'icon--mirrored' : ''} />
						</button>
					</div>
					<h2 class="step">{headingOf(props)}</h2>
				</header>
				<div class="body">{inside(props)}</div>
			</section>
			<Announcer text={spoken} />
		</>
	);
}

function headingOf({ stage }: CalibrateProps): string {
	switch (stage.kind) {
		case 'list':
			return 'Where things are';
		case 'pointing':
			return `Point at ${stage.what}`;
		case 'choosing':
			return `How to find ${stage.what}`;
		case 'file':
			return 'The file';
	}
}

function inside(props: CalibrateProps) {
	const { stage, actions } = props;
	switch (stage.kind) {
		case 'list':
			return <PartList {...props} />;
		case 'pointing':
			return (
				<div class="say">
					<p class="calibrate__at">{stage.at}</p>
					<p class="calibrate__small">
						Click it, or use the keys: ↓ next, ↑ back, → into, ← out of, Enter picks. Nothing is pressed on the page.
					</p>
					<div>
						<button type="button" class="button" onClick={() => actions.stopPointing()}>
							Stop pointing (Escape)
						</button>
					</div>
				</div>
			);
		case 'choosing':
			return <Choose {...stage} actions={actions} />;
		case 'file':
			return <FilePreview {...stage} actions={actions} />;
	}
}

function inPixels({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
	return { left: `${x - 3}px`, top: `${y - 3}px`, width: `${width + 6}px`, height: `${height + 6}px` };
}
