import { isLeft } from '../checklist/findings.ts';
import { Icon } from '../ui/Icon.tsx';
import { Main } from './Body.tsx';
import type { FormProps } from './form-props.ts';
import { Head } from './Header.tsx';
import { Summary } from './Headline.tsx';
import { PageTools } from './HelpTools.tsx';
import { hasCaveat, StripNote } from './StripNote.tsx';
import { TroubleNote } from './TroubleNote.tsx';

/** The sidebar in full: header, summary, list, and the way to the next one. */
export function Panel(props: FormProps) {
	const { view, headline, actions, placement } = props;
	const summed = view.kind === 'checklist' || view.kind === 'checking' || view.kind === 'work view' || view.kind === 'record';
	return (
		<section class={`panel panel--${placement.side}`} aria-label="Stepcheck" aria-busy={view.kind === 'checking'}>
			<Head {...props} />
			{hasCaveat(props) && <StripNote {...props} />}
			{view.kind !== 'stopped' && <TroubleNote {...props} />}
			{summed && <Summary headline={headline} checklist={view.kind === 'checklist' ? view.checklist : null} />}
			<div class={summed ? 'body body--ruled' : 'body'}>
				<Main {...props} />
				<PageTools view={view} actions={actions} />
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
	return view.kind === 'checklist' && view.checklist.findings.some((finding) => isLeft(finding) && finding.targets.length > 0);
}
