import { TextDialog } from '../ui/TextDialog.tsx';

export interface SaveMaskedPageProps {
	/** Exactly what is saved. */
	maskedPage: string;
	/** The address of the file, made in this window. */
	file: string;
	close(): void;
}

const INTRO =
	'This is all that is saved, and it goes nowhere but into a file on this computer. Words that the procedures don’t use are xxxx, and numbers 0000. No answer is in it. Read it, and save it only if nothing in it is about anybody.';

/** Shows all that would be saved, before it is. */
export function SaveMaskedPage({ maskedPage, file, close }: SaveMaskedPageProps) {
	return (
		<TextDialog title="The structure of this page" intro={INTRO} text={maskedPage} leave="Cancel" close={close}>
			{/* A link that the worker presses: Stepcheck presses nothing on a page. */}
			<a class="button button--main button--big" download="page-structure.html" href={file}>
				Save to a file
			</a>
		</TextDialog>
	);
}
