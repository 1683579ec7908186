import { p95, type Timed } from './figures.ts';

const ROUNDS = 15;
/** Rounds that are run and not counted, until the compiler of the machine has settled. */
const WARM_UP = 5;
/** A round takes at least this long, so that the clock's own grain does not show. */
const ROUND_MS = 100;

/** Something to run again and again. */
export interface Runnable {
	name: string;
	run(): unknown;
}

/** Times several things in turns, so that what slows the machine slows all alike. */
export async function inTurns(those: Runnable[]): Promise<Timed[]> {
	const timed = those.map((each) => ({ each, count: 0, rounds: [] as number[] }));
	for (const one of timed) one.count = await runsInRound(one.each);
	for (let round = 0; round < WARM_UP + ROUNDS; round++)
		for (const { each, count, rounds } of timed) {
			const ms = (await timeOf(each, count)) / count;
			if (round >= WARM_UP) rounds.push(ms);
		}
	return timed.map(({ each, rounds }) => ({ name: each.name, rounds }));
}

/**
 * The 95th of a hundred single runs in each round, of several things in turns. The compiler of the machine is as warm as it is
 * after the first hundred.
 */
export async function slowestInTurns(those: Runnable[]): Promise<Timed[]> {
	const timed = those.map((each) => ({ each, rounds: [] as number[] }));
	for (let round = 0; round <= ROUNDS; round++)
		for (const { each, rounds } of timed) {
			const times: number[] = [];
			for (let run = 0; run < 100; run++) times.push(await timeOf(each, 1));
			if (round > 0) rounds.push(p95(times));
		}
	return timed.map(({ each, rounds }) => ({ name: each.name, rounds }));
}

async function runsInRound(each: Runnable): Promise<number> {
	let count = 1;
	while ((await timeOf(each, count)) < ROUND_MS) count *= 2;
	return count;
}

/** Milliseconds of the processor's time: a machine that is busy with something else makes no difference. */
async function timeOf({ run }: Runnable, count: number): Promise<number> {
	const start = process.cpuUsage();
	for (let made = 0; made < count; made++) await run();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}
