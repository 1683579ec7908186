import type { BrowserContext } from '@playwright/test';
import { ContentScript } from '../support/background.ts';
import { test as base, expect, forgetAll, Stepcheck, type Variant } from '../support/fixtures.ts';
import { RecordPage } from '../support/record-page.ts';

/** Who sits at a window, on which day, and which packs the scenario needs. */
export interface Sitting {
	as: string;
	today: string;
	packs: string;
	variant?: Variant;
}

/** One window of the practice Mosaic with Stepcheck beside it. */
export class Desk {
	readonly record: RecordPage;
	readonly stepcheck: Stepcheck;
	readonly #sitting: Sitting;

	constructor(record: RecordPage, sitting: Sitting) {
		this.record = record;
		this.stepcheck = new Stepcheck(record.page, record.variant);
		this.#sitting = sitting;
	}

	/** Opens a step, with its requests in sight. @param more such as `case=fresh` */
	async step(step: string, more = ''): Promise<void> {
		await this.#open('step', `step=${encodeURIComponent(step)}&${more}`);
		await this.stepcheck.ready();
		await this.stepcheck.practice.openRequests();
	}

	/** Opens the work view. @param more such as `layout=wide` */
	async work(more = ''): Promise<void> {
		await this.#open('index', more);
	}

	/** Opens screens of a record one after the other, each until it has been read. @param more such as `case=case-managed` */
	async look(person: string, screens: readonly string[], more = ''): Promise<void> {
		for (const screen of screens) {
			await this.#open('record', `person=${person}&screen=${screen}&${screen === screens[0] ? more : ''}`);
			await this.stepcheck.screensRead.press('Enter');
			await expect(this.stepcheck.screenHere).toContainText('Read today');
		}
	}

	/** Waits until each of these rules stands open, whoever's it is, and each of those as done. */
	async expectStands({ failed = [], passed = [], unseen = [] }: Scene): Promise<void> {
		const wanted = [
			...failed.map((rule) => `${rule} failed`),
			...passed.map((rule) => `${rule} passed`),
			...unseen.map((rule) => `${rule} can’t see`),
		];
		await expect.poll(() => this.#standsAs([...failed, ...passed, ...unseen])).toEqual(wanted);
	}

	/** The background keeps what was read of records until it is asked to forget it. What is open would be read again. */
	async forget(): Promise<void> {
		await this.#open('index', '');
		await (await ContentScript.on(this.record.page)).sends({ kind: 'forget everything' });
	}

	async #standsAs(rules: readonly string[]): Promise<string[]> {
		const standings = await this.stepcheck.standings();
		return rules.map((rule) => `${rule} ${outcomeIn(standings[rule] ?? 'nowhere')}`);
	}

	async #open(file: 'record' | 'index' | 'step', search: string): Promise<void> {
		const { as, today, packs } = this.#sitting;
		await this.record.open(file, `as=${as}&today=${today}&packs=${packs}&${search}`);
	}
}

/** How rules stand at one moment, by their ids. */
export interface Scene {
	failed?: readonly string[];
	passed?: readonly string[];
	unseen?: readonly string[];
}

/** In a word, from the headings of the groups that a rule is found under; what the viewer is asked to agree repeats others. */
function outcomeIn(groups: string): string {
	const under = groups.split(', ').filter((group) => group !== 'What you are asked to agree');
	const outcomes = under.map((group) =>
		['Yours', 'Done late'].includes(group) || group.startsWith('Waiting on ')
			? 'failed'
			: group === 'Done'
				? 'passed'
				: group.toLowerCase(),
	);
	// Of several rules with one id, those that are not needed say nothing.
	const said = new Set(outcomes.filter((outcome) => outcome !== 'not needed'));
	return said.size > 0 ? [...said].join(' and ') : (outcomes[0] ?? 'nowhere');
}

async function sitDown(browser: BrowserContext, sitting: Sitting): Promise<Desk> {
	return new Desk(new RecordPage(await browser.newPage(), sitting.variant ?? 'modern'), sitting);
}

/** One browser; whoever sits down has a window of their own. */
export const test = base.extend<{ sit(sitting: Sitting): Promise<Desk> }>({
	sit: async ({ browserWithStepcheck }, use) => {
		const desks: Desk[] = [];
		await use(async (sitting) => {
			const desk = await sitDown(browserWithStepcheck, sitting);
			desks.push(desk);
			return desk;
		});
		const [first, ...others] = desks;
		for (const { record } of others) await record.page.close();
		await first?.forget();
		await forgetAll(browserWithStepcheck);
	},
});

export { expect };
