import { useLayoutEffect, useRef } from 'preact/hooks';
import { Announcer } from '../ui/Announcer.tsx';
import { styleOver } from '../ui/box.ts';
import { Icon } from '../ui/Icon.tsx';
import { PresenterBar } from './PresenterBar.tsx';
import { PresenterFacts } from './PresenterFacts.tsx';
import { PresenterState } from './PresenterState.tsx';
import { cardStyle, isSmall, scrim } from './presenter-place.ts';
import type { PresenterProps } from './presenter-view.ts';

const TITLE = 'stage-title';

/** The list, one item at a time, large enough for the back row, with a light on the place that each is about. */
export function Presenter(props: PresenterProps) {
	const { finding, notice, at, of, spot, said, summing, skipsTo, actions } = props;
	const style = cardStyle(props);
	const small = isSmall(props.window);
	const card = useRef<HTMLElement>(null);
	useLayoutEffect(() => card.current?.querySelector<HTMLElement>('[data-arrive]')?.focus({ preventScroll: true }), [finding === null]);
	return (
		<>
			<div aria-hidden="true">
				{scrim(props).map((edge, side) => (
					<div key={side} class="scrim" style={edge} />
				))}
				{spot && <div class="here here--stage" style={styleOver(spot)} />}
			</div>
			<section ref={card} class={small ? 'stage stage--small' : 'stage'} role="dialog" aria-labelledby={TITLE} style={style}>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
				<div class="stage__scroll" tabIndex={0}>
					{said && <p class="stage__said">{said}</p>}
					{finding ? (
						<>
							<p class="stage__top">
								<PresenterState finding={finding} />
								<span class="stage__count">
									{at} of {of}
								</span>
							</p>
							<h2 id={TITLE}>{finding.summary}</h2>
							<PresenterFacts finding={finding} notice={notice} onShow={spot !== null} wide={style['width'] === undefined} />
						</>
					) : (
						<>
							<h2 id={TITLE}>That is the whole list.</h2>
							<p>{summing}</p>
						</>
					)}
					{small && <PresenterBar {...props} />}
				</div>
				<div class="stage__actions">
					{finding ? (
						<button type="button" class="button button--main" data-arrive onClick={() => actions.next()}>
							Next
							<Icon name="right" />
						</button>
					) : (
						<button type="button" class="button button--main" data-arrive onClick={() => actions.close()}>
							Close
						</button>
					)}
					<button type="button" class="button" onClick={() => actions.back()}>
						Back
					</button>
					{finding && (
						<button
							type="button"
							class="button button--plain"
							title={skipsTo ? `To ${skipsTo}` : 'To the end'}
							aria-label={skipsTo ? `Skip to ${skipsTo}` : 'Skip to the end'}
							onClick={() => actions.skip()}
						>
							Skip
						</button>
					)}
					{!finding && (
						<button type="button" class="button button--plain" onClick={() => actions.showDone()}>
							Go through what is done
						</button>
					)}
					{finding && (
						<button type="button" class="button button--plain stage__close" onClick={() => actions.close()}>
							Close
						</button>
					)}
				</div>
			</section>
			{!small && <PresenterBar {...props} />}
			<Announcer text={finding ? `${at} of ${of}. ${finding.summary}. ${said}` : `That is the whole list. ${summing} ${said}`} />
		</>
	);
}
