import { Lead } from './Headline.tsx';
import type { HeadlineWords } from './headline-words.ts';
import { ReadAgain } from './ReadAgain.tsx';

interface Props {
	lead: HeadlineWords | null;
	because: string;
	/** Null if only a new page helps. */
	readAgain: (() => void) | null;
}

export function Stopped({ lead, because, readAgain }: Props) {
	return (
		<div class="say">
			{lead && <Lead headline={lead} />}
			<p>{because}</p>
			<p>Nothing is being checked. Mosaic works as before, and so does Finish.</p>
			{readAgain && <ReadAgain readAgain={readAgain} />}
		</div>
	);
}
