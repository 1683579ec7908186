import { Logo } from '../ui/Icon.tsx';
import { Body } from './Body.tsx';
import type { FormProps } from './form-props.ts';
import { showsRole, stepOf } from './Header.tsx';
import { checksMade, LeadText } from './Headline.tsx';
import { HelpTools } from './HelpTools.tsx';
import { RoleMenu } from './RoleMenu.tsx';
import { hasCaveat, StripNote } from './StripNote.tsx';
import { TroubleNote } from './TroubleNote.tsx';

/** The bar of a narrow window, opened: one column that scrolls. */
export function Sheet(props: FormProps) {
	const { view, headline, actions } = props;
	const close = (event: KeyboardEvent) => {
		if (event.key !== 'Escape') return;
		event.stopPropagation();
		actions.collapse();
	};
	return (
		<section class="sheet" aria-label="Stepcheck" aria-busy={view.kind === 'checking'} onKeyDown={close}>
			<div class="sheet__bar">
				<Logo />
				<h2 class="dock__lead">
					<span class="unseen">{stepOf(view)}: </span>
					<LeadText text={headline.text} />
				</h2>
				<button type="button" class="button" aria-expanded={true} onClick={() => actions.collapse()} data-arrive>
					Close
				</button>
			</div>
			<div class="body">
				{hasCaveat(props) && <StripNote {...props} />}
				{view.kind !== 'stopped' && <TroubleNote {...props} />}
				<div class="sheet__top">
					{showsRole(props) && <RoleMenu role={props.role} list={actions.listRoles} />}
					{headline.note && <span>{headline.note}</span>}
					{view.kind === 'checklist' && <span>{checksMade(view.checklist)}</span>}
				</div>
				<Body {...props} />
				<HelpTools view={view} actions={actions} />
			</div>
		</section>
	);
}
