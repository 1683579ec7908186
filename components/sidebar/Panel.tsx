import { isLeftForViewer } from '../../engine/model/left-for-viewer.ts';
import { Icon } from '../ui/Icon.tsx';
import { Body } from './Body.tsx';
import type { FormProps } from './form-props.ts';
import { Header } from './Header.tsx';
import { Headline } from './Headline.tsx';
import { HelpTools } from './HelpTools.tsx';
import { hasCaveat, StripNote } from './StripNote.tsx';
import { TroubleNote } from './TroubleNote.tsx';

/** The sidebar in full: header, summary, list, and the way to the next one. */
export function Panel(props: FormProps) {
	const { view, headline, actions, placement } = props;
	const summed = view.kind === 'checklist' || view.kind === 'checking' || view.kind === 'work view' || view.kind === 'record';
	return (
		<section class={`panel panel--${placement.side}`} aria-label="Stepcheck" aria-busy={view.kind === 'checking'}>
			<Header {...props} />
			{hasCaveat(props) && <StripNote {...props} />}
			{view.kind !== 'stopped' && <TroubleNote {...props} />}
			{summed && <Headline headline={headline} checklist={view.kind === 'checklist' ? view.checklist : null} />}
			<div class={summed ? 'body body--ruled' : 'body'}>
				<Body {...props} />
				<HelpTools view={view} actions={actions} />
			</div>
			{goesSomewhere(view) && (
				<footer class="foot">
					<button type="button" class="button" onClick={() => actions.nextOne()}>
						<Icon name="next" />
						Next one
					</button>
				</footer>
			)}
		</section>
	);
}

/** True if one of the viewer's own is on the page. */
function goesSomewhere(view: FormProps['view']): boolean {
	return view.kind === 'checklist' && view.checklist.findings.some((finding) => isLeftForViewer(finding) && finding.targets.length > 0);
}
