import { type BrowserContext, test as base, expect } from '@playwright/test';
import type { TrueQuestion } from '../../practice/editor/truth/questions.ts';
import { aspects } from '../../practice/site/variant.ts';
import { launchBrowser } from '../../tools/chromium.ts';
import { answer, answerShown } from './answer.ts';
import { type Combination, sampleOf } from './sample.ts';
import { StepPage } from './step-page.ts';
import { WHOLE } from './whole.ts';

/** A browser without Stepcheck, and what it complains of. */
const test = base.extend<{ context: BrowserContext; complaints: string[] }, { plainBrowser: Awaited<ReturnType<typeof launchBrowser>> }>({
	plainBrowser: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
		async ({}, use) => {
			const browser = await launchBrowser();
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' },
	],
	context: async ({ plainBrowser }, use) => {
		const context = await plainBrowser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/London' });
		context.setDefaultTimeout(5000);
		await use(context);
		await context.close();
	},
	complaints: async ({ context }, use) => {
		const complaints: string[] = [];
		context.on('weberror', (error) => complaints.push(error.error().message));
		context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
		await use(complaints);
		expect(complaints).toEqual([]);
	},
});

// The longest steps are slow to lay out where others keep the machine busy.
test.describe.configure({ mode: 'parallel', timeout: 90_000 });

const answerable = { ...aspects, state: ['open', 'reopened', 'timing-out'], size: ['normal', '100'] } as const;
const fixed = {
	state: ['read-only', 'completed', 'locked'],
	markup: aspects.markup,
	rich: aspects.rich,
	dates: aspects.dates,
	choice: aspects.choice,
	'yes-no': aspects['yes-no'],
	shadow: aspects.shadow,
} as const;

/** Mostly short ones: the long one has the same kinds again and again. */
const STEPS = ['visit-rowan', 'review-rowan', 'visit-rowan', 'visit-rowan', 'cfa-rowan'];

const ACTIONS: Record<string, string> = {
	'visit-rowan': 'Next Child in Need Visit',
	'review-rowan': 'Seek Legal Advice',
	'cfa-rowan': 'Child In Need Visit',
};
/** For the whole matrix every value of every aspect meets every other; else each is there once. */
const MEETING = WHOLE ? 2 : 1;
const nameOf = (combination: Combination): string => Object.values(combination).join(' ');

for (const [index, combination] of sampleOf(answerable, MEETING).entries()) {
	const step = STEPS[index % STEPS.length] ?? 'cfa-rowan';
	test(`${index + 1}. ${step} can be answered and finished: ${nameOf(combination)}`, async ({ context, complaints }) => {
		const page = await StepPage.open(context, combination, step);
		await answerEverything(page);
		await expectAnswersShown(page);
		const action = ACTIONS[step] ?? '';
		await page.addNextAction(action, 'Petra Lindqvist');
		const added = async () => (await page.truth()).nextActions.things;
		await expect.poll(added).toEqual([{ name: action, assignee: 'Petra Lindqvist', sendImmediately: false }]);
		await page.finish.press('Enter');
		await expect.poll(async () => (await page.truth()).step.status).toBe('Finished');
		expect(await page.finishes()).toBe(1);
		expect(complaints).toEqual([]);
	});
}

/** Opens every section in turn and answers all that is asked there, or so many of each kind. */
async function answerEverything(page: StepPage, most = page.variant.size === 'normal' ? Number.POSITIVE_INFINITY : 1): Promise<void> {
	const done = new Map<string, number>();
	const countOf = ({ kind }: TrueQuestion) => done.get(kind) ?? 0;
	const wanted = (question: TrueQuestion) => question.kind !== 'read-only' && countOf(question) < most;
	let { sections, questions } = await page.truth();
	for (const { path } of sections) {
		const [title = ''] = path;
		const refs = questions.filter((question) => question.path[0] === title && wanted(question)).map(({ ref }) => ref);
		if (refs.length === 0) continue;
		questions = await questionsShownIn(page, title);
		for (const ref of refs) {
			const question = questions.find((each) => each.ref === ref);
			// What is answered can hide what is asked after it.
			if (question === undefined || !question.shown || !wanted(question)) continue;
			if (countOf(question) === 0) await expectNamed(page, question);
			await answer(page, question);
			done.set(question.kind, countOf(question) + 1);
			const isAnswered = async () => {
				({ questions } = await page.truth());
				return stateOf(questions, question);
			};
			await expect.poll(isAnswered, { message: `${title}: ${question.label}` }).toBe('answered');
		}
	}
}

/** Opens a section that is not open yet. */
async function questionsShownIn(page: StepPage, title: string): Promise<TrueQuestion[]> {
	const shown = async () => (await page.truth()).questions.filter((question) => question.path[0] === title && question.shown).length;
	if ((await shown()) === 0) await page.goTo(title);
	await expect.poll(shown, { message: `questions shown in ${title}` }).toBeGreaterThan(0);
	return (await page.truth()).questions;
}

function stateOf(questions: TrueQuestion[], { ref }: TrueQuestion): string | undefined {
	return questions.find((question) => question.ref === ref)?.state;
}

/** Where a control has a name of its own, it is the question's. */
async function expectNamed(page: StepPage, question: TrueQuestion): Promise<void> {
	const { labels, dates } = page.variant;
	const named = labels === 'for' || labels === 'wrapping' || labels === 'labelledby' || labels === 'aria-label';
	const isSet = question.kind === 'choices' || question.row !== null || (dates === 'split' && question.kind.startsWith('date'));
	if (!named || isSet) return;
	const control = page.control(question);
	const isOneOfSet = await control.evaluate((element) => (element as HTMLInputElement).type === 'radio' || element.role === 'radio');
	if (isOneOfSet) return;
	const editors = page.variant.rich === 'editor' || page.variant.markup === 'nested-tables';
	if (question.kind === 'rich-text' && editors) return;
	await expect(control).toHaveAccessibleName(new RegExp(question.label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
}

/** After a reload, as if the window were opened again, the first section says what was answered. */
async function expectAnswersShown(page: StepPage): Promise<void> {
	const before = await page.truth();
	await page.page.reload();
	await page.page.waitForFunction(() => window.practiceTruth?.() != null);
	if (page.variant.state === 'timing-out') await page.root.locator('#resume').click();
	const after = await page.truth();
	expect(after.questions.map(({ state }) => state)).toEqual(before.questions.map(({ state }) => state));
	for (const question of after.questions.filter(({ shown }) => shown).slice(0, 8)) {
		if (question.kind === 'file' || question.kind === 'read-only') continue;
		const shown = await answerShown(page, question);
		// A lone tick box answers No when it is not ticked.
		if (question.kind !== 'yes-no') expect(shown !== '', question.label).toBe(question.state === 'answered');
	}
}

for (const combination of sampleOf(fixed, MEETING)) {
	test(`nothing can be changed on a step that is ${nameOf(combination)}`, async ({ context, complaints }) => {
		const page = await StepPage.open(context, combination, 'visit-rowan', 'nearly');
		const { questions, finish, step } = await page.truth();
		expect(finish).toBeNull();
		expect(step.status).toBe(combination.state === 'completed' ? 'Finished' : 'In progress');
		await expect(page.finish).toHaveCount(0);
		for (const question of questions) {
			expect(question.kind, question.label).toBe('read-only');
			expect(await page.root.getByText(question.label).count(), question.label).toBeGreaterThan(0);
			if (question.ref !== null) await expect(page.control(question)).toBeAttached();
		}
		expect(complaints).toEqual([]);
	});
}

for (const markup of aspects.markup) {
	test(`nothing of the step is left when the session has ended (${markup})`, async ({ context, complaints }) => {
		const page = await StepPage.open(context, { markup, state: 'timed-out' }, 'visit-rowan', 'nearly');
		await expect(page.page.getByText('Your session has ended')).toBeVisible();
		const { questions, screen } = await page.truth();
		expect(screen).toBe('session ended');
		expect(questions.filter(({ shown }) => shown)).toEqual([]);
		expect(complaints).toEqual([]);
	});

	for (const size of MEETING === 2 || markup === 'modern' ? ['300', '1000'] : ['300']) {
		test(`a step of ${size} questions has them all, and each kind can be answered (${markup})`, async ({ context, complaints }) => {
			const page = await StepPage.open(context, { markup, size }, 'cfa-rowan');
			const { questions } = await page.truth();
			const rows = questions.filter(({ row }) => row !== null);
			const tables = new Set(rows.map(({ path }) => path.join()));
			expect(questions.length - rows.length + tables.size).toBe(Number(size));
			const refs = questions.flatMap(({ ref }) => (ref === null ? [] : [ref]));
			expect(new Set(refs).size).toBe(refs.length);
			const lost = await page.page.evaluate((all) => all.filter((ref) => !document.querySelector(`[name="${ref}"], [id="${ref}"]`)), refs);
			expect(lost).toEqual([]);
			await answerEverything(page, 1);
			expect(complaints).toEqual([]);
		});
	}
}
