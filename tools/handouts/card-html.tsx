import { StepCard } from '../../components/step-card/StepCard.tsx';
import css from '../../components/step-card/step-card.css?inline';
import type { StepCard as Card } from '../../engine/preview/step-card.ts';
import { markupOf } from './markup.ts';

/** A step card as a page that needs nothing besides. */
export function cardHtml(card: Card): string {
	const title = `${card.step}: step card for the ${card.role}`;
	const page = (
		<html lang="en-GB">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>{title}</title>
				<style>{'{css}'}</style>
			</head>
			<body>
				<main>
					<StepCard card={card} />
				</main>
			</body>
		</html>
	);
	// Text of a style is not escaped.
	return `<!doctype html>\n${markupOf(page).replace('{css}', () => `${css}body{margin:0;background:#fff}`)}\n`;
}
