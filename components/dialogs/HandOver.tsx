import { useState } from 'preact/hooks';
import { TextDialog } from '../ui/TextDialog.tsx';

interface Props {
	text: string;
	/** @throws if the browser does not let anything be copied here */
	copy(): Promise<void>;
	close(): void;
}

/** A text for the next worker about what is left to do, with a button to copy it. */
export function HandOver({ text, copy, close }: Props) {
	const [said, setSaid] = useState('');
	const tryToCopy = () => {
		copy().then(
			() => setSaid('Copied.'),
			() => setSaid('I could not copy it. Select the text above, and press Ctrl and C.'),
		);
	};
	return (
		<TextDialog
			title="For whoever comes next"
			intro="What the next person will find to do, and what I could not see. There is no name in it, and no answer."
			text={text}
			leave="Close"
			close={close}
		>
			<button type="button" class="button button--main button--big" onClick={tryToCopy}>
				Copy
			</button>
			<p role="status">{said}</p>
		</TextDialog>
	);
}
