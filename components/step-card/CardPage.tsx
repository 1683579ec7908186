import type { StepCard as Card } from '../../engine/preview/step-card.ts';
import { StepCard } from './StepCard.tsx';

interface Props {
	card: Card;
	/** The address of the list of all cards. */
	list: string;
	print(): void;
}

/** A step card as a sheet on the screen, with what to do with it. Only the card is printed. */
export function CardPage({ card, list, print }: Props) {
	return (
		<>
			<nav class="card-bar" aria-label="Step cards">
				<a href={list}>All step cards</a>
				<button type="button" onClick={print}>
					Print
				</button>
			</nav>
			<main>
				<StepCard card={card} />
			</main>
		</>
	);
}
