import type { Headline } from './headline.ts';
import { Lead } from './Summary.tsx';

export function Stopped({ lead, because }: { lead: Headline | null; because: string }) {
	return (
		<div class="say">
			{lead && <Lead headline={lead} />}
			<p>{because}</p>
			<p>Nothing is being checked. Mosaic works as before, and so does Finish.</p>
		</div>
	);
}
