import { deepStrictEqual } from 'node:assert/strict';
import { indexPack, sliceForStep } from '../compile/step-slices.ts';
import { checkStep } from '../engine/check-step.ts';
import { loadEngines } from './bench-engines.ts';
import { KNOWN, makeRules, toPack, toRule, toSnapshot } from './bench-made.ts';
import { Refusal } from './refusal.ts';

const ROUNDS = 15;
/** Rounds that are run and not counted, until the compiler of the machine has settled. */
const WARM_UP = 3;
/** A round takes at least this long, so that the clock's own grain does not show. */
const ROUND_MS = 100;
const RULES = 500;

interface Timed {
	name: string;
	run(): unknown;
}

/** How many times as long as the first: the median of the rounds, and the least and most of any round. */
interface Ratio {
	name: string;
	median: number;
	least: number;
	most: number;
}

/**
 * `stepcheck bench`: how long the engine takes, always beside something else in the same run, because a time alone says
 * more about the machine.
 * @throws Refusal if something is not understood, or the engines do not agree on which rules are broken
 */
export async function bench(args: string[]): Promise<void> {
	const unknown = args.find((arg) => arg !== '--json');
	if (unknown !== undefined) throw new Refusal(`bench takes --json and nothing else, not “${unknown}”.`);
	const engines = await agreeing();
	const ofEngines = await ratios(engines);
	const ofPacks = await ratios(packsOf(200, 10_000));
	if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ engines: ofEngines, packs: ofPacks })}\n`);
	else process.stdout.write(inWords(ofEngines, ofPacks));
}

async function agreeing() {
	const { rules, answers } = makeRules(RULES);
	const engines = loadEngines(rules, answers);
	const [ours, ...others] = await Promise.all(engines.map(async ({ run }) => (await run()).toSorted()));
	for (const [index, theirs] of others.entries()) {
		try {
			deepStrictEqual(theirs, ours);
		} catch {
			throw new Refusal(`${engines[index + 1]?.name} does not break the same rules as Stepcheck. Nothing was timed.`);
		}
	}
	return engines;
}

/** The same twenty rules of the same step, in packs that have more and more other steps. */
function packsOf(...counts: number[]): Timed[] {
	const { rules, answers } = makeRules(20);
	return counts.map((count) => {
		const steps = Array.from({ length: count / rules.length }, (_, index) => `Step ${index}`);
		const pack = toPack(steps.flatMap((step) => rules.map((rule) => toRule({ ...rule, id: `${step}-${rule.id}` }, step))));
		const indexed = indexPack(pack, {});
		const snapshot = toSnapshot(answers, 'Step 5');
		return {
			name: `${pack.rules.length} rules`,
			run() {
				const slice = sliceForStep([indexed], 'Step 5');
				if (!slice) throw new Error('the step has no rules');
				return checkStep(snapshot, slice, KNOWN);
			},
		};
	});
}

/** Rounds take turns, so that what slows the machine slows all alike. */
async function ratios(those: Timed[]): Promise<Ratio[]> {
	const runs: number[] = [];
	for (const each of those) runs.push(await runsInRound(each));
	const rounds: number[][] = [];
	for (let round = 0; round < WARM_UP + ROUNDS; round++) {
		const times: number[] = [];
		for (const [index, each] of those.entries()) {
			const count = runs[index] ?? 1;
			times.push((await timeOf(each, count)) / count);
		}
		if (round >= WARM_UP) rounds.push(times);
	}
	return those.map(({ name }, index) => {
		const sorted = rounds.map((times) => (times[index] ?? Number.NaN) / (times[0] ?? Number.NaN)).sort((a, b) => a - b);
		const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
		return { name, median: at(0.5), least: at(0), most: at(1) };
	});
}

async function runsInRound(each: Timed): Promise<number> {
	let count = 1;
	while ((await timeOf(each, count)) < ROUND_MS) count *= 2;
	return count;
}

/** Milliseconds of the processor's time: a machine that is busy with something else makes no difference. */
async function timeOf({ run }: Timed, count: number): Promise<number> {
	const start = process.cpuUsage();
	for (let made = 0; made < count; made++) await run();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

function inWords(engines: Ratio[], [small, large]: Ratio[]): string {
	const range = ({ least, most }: Ratio) => `rounds from ${figure(least)} to ${figure(most)}`;
	const lines = [
		`Time to check ${RULES} rules, which all break alike. Stepcheck is 1, and alone also puts each finding into words.`,
		...engines.map((each, index) => (index === 0 ? `  ${each.name}: 1` : `  ${each.name}: ${figure(each.median)} (${range(each)})`)),
		'More than 1 is slower than Stepcheck, less is faster.',
	];
	if (small && large)
		lines.push(
			`The same step checked from a pack of ${large.name}, where a pack of ${small.name} is 1: ${figure(large.median)} (${range(large)})`,
		);
	return `${lines.join('\n')}\n`;
}

function figure(ratio: number): string {
	return ratio.toFixed(ratio < 10 ? 2 : 1);
}
