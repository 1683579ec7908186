interface Props {
	cards: { step: string; roles: string[] }[];
	/** A sentence about a card that was requested and does not exist; null otherwise. */
	missing: string | null;
	/** The address of a card. */
	linkTo(step: string, role: string): string;
}

/** The step cards there are, by step and role. */
export function CardIndex({ cards, missing, linkTo }: Props) {
	return (
		<main class="card-list">
			<h1>Step cards</h1>
			<p>What each role does on a step, on one side of A4 where it fits. Made from the rules that are on in this browser.</p>
			{missing !== null && <p role="status">{missing}</p>}
			{cards.length === 0 && <p>No procedure is on, so there are none. Turn one on in the settings.</p>}
			{cards.map(({ step, roles }) => (
				<section key={step}>
					<h2>{step}</h2>
					<ul>
						{roles.map((role) => (
							<li key={role}>
								<a href={linkTo(step, role)}>{role}</a>
							</li>
						))}
					</ul>
				</section>
			))}
		</main>
	);
}
