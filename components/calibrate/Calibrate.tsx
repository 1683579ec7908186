import { useLayoutEffect, useRef } from 'preact/hooks';
import { Announcer } from '../ui/Announcer.tsx';
import { styleOver } from '../ui/box.ts';
import { HeadBar, Tool } from '../ui/HeadBar.tsx';
import { Choose } from './Choose.tsx';
import type { CalibrateProps } from './calibrate-view.ts';
import { FilePreview } from './FilePreview.tsx';
import { PartList } from './PartList.tsx';

/** What an administrator sees while calibrating: a sheet over the page, an outline, and a panel. */
export function Calibrate(props: CalibrateProps) {
	const { mode, side, outline, spoken, actions } = props;
	const sheet = useRef<HTMLDivElement>(null);
	const panel = useRef<HTMLElement>(null);
	const isPointing = mode.kind === 'pointing';
	useLayoutEffect(() => {
		if (isPointing) sheet.current?.focus({ preventScroll: true });
		else panel.current?.querySelector<HTMLElement>('[data-arrive]')?.focus();
	}, [mode.kind, isPointing && mode.what]);
	return (
		<>
			{(isPointing || mode.kind === 'choosing') && (
				// It lies over the page, so that no press and no key goes there. It stays until a choice is made: a second click of two goes nowhere either.
				// biome-ignore lint/a11y/noStaticElementInteractions: while something is pointed at it has a role.
				<div
					ref={sheet}
					class={isPointing ? 'sheet-over sheet-over--pointing' : 'sheet-over'}
					{...(isPointing && {
						role: 'application',
						tabIndex: 0,
						'aria-label': `Point at ${mode.what}. Arrow keys move, Enter picks, Escape stops.`,
					})}
					onPointerMove={(event) => isPointing && actions.moved(event.clientX, event.clientY)}
					onWheel={(event) => actions.wheeled(event)}
					onMouseDown={(event) => event.preventDefault()}
					onClick={() => isPointing && actions.picked()}
					onKeyDown={(event) => actions.walked(event)}
				/>
			)}
			{outline && <div class="here here--pointed" aria-hidden="true" style={styleOver(outline, 3)} />}
			<section ref={panel} class={`panel panel--${side} calibrate calibrate--${mode.kind}`} aria-label="Where things are">
				<header class="head">
					<HeadBar>
						<Tool says="Move to the other side" icon="side" mirrored={side === 'left'} act={actions.moveToOtherSide} />
					</HeadBar>
					<h2 class="step">{headingOf(props)}</h2>
				</header>
				<div class="body">{inside(props)}</div>
			</section>
			<Announcer text={spoken} />
		</>
	);
}

function headingOf({ mode }: CalibrateProps): string {
	switch (mode.kind) {
		case 'list':
			return 'Where things are';
		case 'pointing':
			return `Point at ${mode.what}`;
		case 'choosing':
			return `How to find ${mode.what}`;
		case 'file':
			return 'The file';
	}
}

function inside(props: CalibrateProps) {
	const { mode, actions } = props;
	switch (mode.kind) {
		case 'list':
			return <PartList {...props} />;
		case 'pointing':
			return (
				<div class="say">
					<p class="calibrate__at">{mode.at}</p>
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
			return <Choose {...mode} actions={actions} />;
		case 'file':
			return <FilePreview {...mode} actions={actions} />;
	}
}
