import { Icon } from '../ui/Icon.tsx';
import { Lead } from './Headline.tsx';
import type { HeadlineWords } from './headline-words.ts';
import { ReadAgain } from './ReadAgain.tsx';

interface Props {
	lead: HeadlineWords | null;
	found: Record<string, boolean>;
	readAgain(): void;
}

export function CannotRead({ lead, found, readAgain }: Props) {
	return (
		<div class="say">
			{lead && <Lead headline={lead} />}
			<p>Nothing has been checked. {'Finish' in found ? 'Finish' : 'Mosaic'} works as usual.</p>
			{found['List of work'] === false && <p>If your list of work is closed, open it. I read what it shows.</p>}
			<ul class="found">
				{Object.entries(found).map(([name, isFound]) => (
					<li key={name}>
						<span>{name}</span>
						<span class={`state ${isFound ? 'is-done' : 'is-cantsee'}`}>
							<Icon name={isFound ? 'tick' : 'eye'} />
							{isFound ? 'Found' : 'Not found'}
						</span>
					</li>
				))}
			</ul>
			<div class="say__buttons">
				<ReadAgain readAgain={readAgain} />
			</div>
		</div>
	);
}
