import { useLayoutEffect, useRef } from 'preact/hooks';
import { FINISH_REASONS, type FinishReason } from '../../engine/model/finish-reasons.ts';
import { lookUnfinished } from '../ui/plurals.ts';
import { useId } from '../ui/use-id.ts';
import type { PauseProps } from '../view.ts';
import { PauseList } from './PauseList.tsx';

const WORDS: Record<FinishReason, string> = {
	'recorded elsewhere': 'it is recorded elsewhere',
	'waiting on someone': 'I am waiting on someone',
	'not applicable here': 'it does not apply here',
	'rule is wrong': 'the rule is wrong',
	'no reason': 'no reason',
};

/** The only interruption. Its focus starts on Go back, and the worker presses Finish again. */
export function Pause(props: PauseProps) {
	const { findings, more, checks, finishAnyway } = props;
	const dialog = useRef<HTMLDialogElement>(null);
	const back = useRef<HTMLButtonElement>(null);
	const gone = useRef(false);
	const unseen = checks.total - checks.made;
	const title = useId();
	const text = useId();
	useLayoutEffect(() => {
		if (!dialog.current?.open) dialog.current?.showModal();
		back.current?.focus();
	}, []);

	/** Closed first: while the dialog is open the page behind it can't take the focus. */
	const leave = (act: () => void) => () => {
		if (gone.current) return;
		gone.current = true;
		dialog.current?.close();
		act();
	};
	const goBack = leave(props.goBack);
	return (
		<dialog
			ref={dialog}
			class="pause"
			aria-labelledby={title}
			aria-describedby={text}
			onCancel={(event) => {
				event.preventDefault();
				goBack();
			}}
			// A browser may close a dialog without a cancel event.
			onClose={goBack}
		>
			<div class="pause__head">
				<h2 id={title}>Before you finish</h2>
				<p id={text}>
					{lookUnfinished(findings.length + more)} {unseen > 0 && `${unseen} more I could not see. `}Finish is not blocked, and I ask once.
				</p>
			</div>
			<PauseList {...props} goTo={(finding) => leave(() => props.goTo(finding))()} seeRest={leave(props.seeRest)} />
			<div class="pause__back">
				<button ref={back} type="button" class="button button--main button--big" onClick={goBack}>
					Go back to the step
				</button>
			</div>
			<fieldset class="pause__anyway">
				<legend>Finish anyway because…</legend>
				<div class="reasons">
					{FINISH_REASONS.map((reason) => (
						<button key={reason} type="button" class="button" onClick={leave(() => finishAnyway(reason, WORDS[reason]))}>
							{WORDS[reason]}
						</button>
					))}
				</div>
				<p class="pause__note">Then press Finish again yourself. I keep the reason, not your name, and won’t ask again for these.</p>
			</fieldset>
		</dialog>
	);
}
