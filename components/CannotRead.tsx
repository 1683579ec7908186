import type { Headline } from './headline.ts';
import { Icon } from './Icon.tsx';
import { Lead } from './Summary.tsx';

interface Props {
	lead: Headline | null;
	found: { step: boolean; questions: boolean; finish: boolean };
	readAgain(): void;
}

export function CannotRead({ lead, found, readAgain }: Props) {
	return (
		<div class="say">
			{lead && <Lead headline={lead} />}
			<p>Nothing has been checked. Finish works as usual.</p>
			<ul class="found">
				<Part name="Name of the step" found={found.step} />
				<Part name="Sections and questions" found={found.questions} />
				<Part name="Finish" found={found.finish} />
			</ul>
			<div>
				<button type="button" class="button" onClick={() => readAgain()}>
					<Icon name="again" />
					Read again
				</button>
			</div>
		</div>
	);
}

function Part({ name, found }: { name: string; found: boolean }) {
	return (
		<li>
			<span>{name}</span>
			<span class={`state ${found ? 'is-done' : 'is-cantsee'}`}>
				<Icon name={found ? 'tick' : 'eye'} />
				{found ? 'Found' : 'Not found'}
			</span>
		</li>
	);
}
