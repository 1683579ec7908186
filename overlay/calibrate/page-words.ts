import type { KnownTexts } from '../../engine/model/known-texts.ts';
import { nameKey } from '../../engine/model/names.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import type { Hello } from '../../messaging/page-answers.ts';
import { PersonalText } from '../../page/calibrate/personal-text.ts';
import type { PageWords } from '../../page/calibrate/propose-locators.ts';
import { ReadBudget } from '../../page/dom/read-budget.ts';
import { captionOf } from '../../page/dom/text.ts';
import { knownBy } from '../../page/masked/masked-texts.ts';
import { outlineOf } from '../../page/outline/outline.ts';

/** What has the work may be a post or a team, whose words stand in labels too. */
const POST = /\b(manager|team|worker|officer|service|services|support|unit|group|duty)\b/i;

const LONGEST_TITLE = 200;

/** What may go into a file of this page's words, and what may not: whom it is about, who is on it and what is answered. */
export function pageWords(document: Document, known: KnownTexts, { steps, workers }: Hello, read: Snapshot | null): PageWords {
	const people = [
		read?.viewer.name,
		read?.step.assignedTo,
		...Object.keys(workers),
		...(read?.nextActions.things.map(({ assignee }) => assignee) ?? []),
		...(read?.requests.things.map(({ to }) => to) ?? []),
		...behindStepNames(document, steps),
	];
	const names = people.filter((name) => name !== null && name !== undefined).filter((name) => !POST.test(name));
	return { known: knownBy(known, nameKey), about: new PersonalText(names, read?.questions.map(({ answer }) => answer) ?? []) };
}

/** Mosaic prints the step and then the person. */
function behindStepNames(document: Document, steps: Record<string, string>): string[] {
	const titles = outlineOf(document, new ReadBudget()).elements.flatMap((element) => {
		const text = element.childElementCount <= 1 && (element.textContent?.length ?? 0) <= LONGEST_TITLE ? captionOf(element) : '';
		return text === '' ? [] : [text];
	});
	return [document.title, ...titles].flatMap((title) => {
		const [, step = '', person = ''] = /^(.+?)(?::\s|\s[-–—|]\s)(.+)$/.exec(title) ?? [];
		return steps[nameKey(step)] === undefined ? [] : person;
	});
}
