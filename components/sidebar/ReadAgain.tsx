import { Icon } from '../ui/Icon.tsx';

export function ReadAgain({ readAgain }: { readAgain(): void }) {
	return (
		<div>
			<button type="button" class="button" onClick={() => readAgain()}>
				<Icon name="again" />
				Read again
			</button>
		</div>
	);
}
