import type { Answers } from './made-rules.ts';

export type Labelling = 'labelled' | 'unlabelled';

/** A step editor with a text box for each answer: with labels that the page ties to the boxes, or with text before them. */
export function madePage(answers: Answers, labelling: Labelling): string {
	const question = labelling === 'labelled' ? labelled : unlabelled;
	return `<!doctype html><html lang="en"><title>Bench</title><body><h1>Bench</h1><main><h2>Details</h2>
${Object.entries(answers).map(question).join('\n')}
</main><button type="button">Finish</button></body></html>`;
}

function labelled([label, answer]: [string, string], index: number): string {
	return `<div class="row"><label for="q${index}">${label}</label><div><input id="q${index}" name="q${index}" value="${answer}"></div></div>`;
}

function unlabelled([label, answer]: [string, string], index: number): string {
	return `<div class="row"><span>${label}</span><div><input name="q${index}" value="${answer}"></div></div>`;
}
