import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bare, type Compared, compare, type ReadQuestion } from './compare.ts';
import type { Truth } from './truth.ts';

const USAGE =
	'node tests/renderings/score.ts PAGES READINGS [--axis NAME]... [--wrong] [--json]   # READINGS/NAME.json is what inspect --json printed of PAGES/NAME';

const PARTS = ['label', 'kind', 'state', 'section', 'required', 'all'] as const;

interface Reading {
	questions?: ReadQuestion[];
	nextActions?: { action: string; assignee: string | null }[];
	requests?: { request: string; to: string | null }[];
	finish?: unknown;
	step?: { name: string | null };
}

interface Tally {
	questions: number;
	right: number;
	wrong: number;
	unread: number;
	notFound: number;
}

function percent(part: number, of: number): string {
	return of === 0 ? '-' : `${Math.round((1000 * part) / of) / 10}`;
}

/** Adds up what became of questions, by any word said of each. */
class Tallies {
	readonly by = new Map<string, Tally>();
	add(word: string, c: Compared): void {
		const t = this.by.get(word) ?? { questions: 0, right: 0, wrong: 0, unread: 0, notFound: 0 };
		t.questions++;
		if (c.outcome === 'right') t.right++;
		if (c.outcome === 'wrong') t.wrong++;
		if (c.outcome === 'unread') t.unread++;
		if (c.outcome === 'not-found') t.notFound++;
		this.by.set(word, t);
	}
	/** As lines, the worst first. */
	lines(): string[] {
		return [...this.by]
			.sort(([, a], [, b]) => a.right / a.questions - b.right / b.questions)
			.map(
				([word, t]) =>
					`  ${word.padEnd(26)} ${percent(t.right, t.questions).padStart(5)} % of ${String(t.questions).padStart(4)}   wrong ${String(t.wrong).padStart(4)}   unread ${String(t.unread).padStart(4)}   not found ${String(t.notFound).padStart(4)}`,
			);
	}
}

function reading(file: string): Reading | null {
	if (!existsSync(file)) return null;
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Reading;
	} catch {
		return null;
	}
}

function listed(want: [string, string | null][], got: [string, string | null][]): number {
	const have = new Set(got.map(([a, b]) => `${bare(a)} | ${bare(b)}`));
	return want.filter(([a, b]) => have.has(`${bare(a)} | ${bare(b)}`)).length;
}

function main(args: string[]): void {
	const [pages, readings] = args;
	if (!pages || !readings) {
		console.error(USAGE);
		process.exitCode = 1;
		return;
	}
	const axes = args.flatMap((a, i) => (args[i - 1] === '--axis' ? [a] : []));
	const kinds = new Tallies();
	const ways = new Tallies();
	const values = new Map<string, Tallies>();
	const means: Record<string, number>[] = [];
	const all = {
		questions: 0,
		right: 0,
		partly: 0,
		wrong: 0,
		unread: 0,
		'not-found': 0,
		extra: 0,
		unreadable: 0,
		actions: 0,
		ofActions: 0,
		requests: 0,
		ofRequests: 0,
		titles: 0,
		finish: 0,
	};
	for (const name of readdirSync(pages).sort()) {
		const file = join(pages, name, 'expected.json');
		if (!existsSync(file)) continue;
		const truth = JSON.parse(readFileSync(file, 'utf8')) as Truth;
		const read = reading(join(readings, `${name}.json`));
		if (read === null) all.unreadable++;
		const { questions, extra } = compare(truth.questions, read?.questions ?? []);
		all.extra += extra;
		means.push(Object.fromEntries(PARTS.map((p) => [p, questions.filter((q) => q[p]).length / Math.max(1, questions.length)])));
		for (const q of questions) {
			all.questions++;
			all[q.outcome]++;
			kinds.add(q.asked.kind, q);
			ways.add(q.asked.as, q);
			for (const [axis, value] of Object.entries(truth.axes ?? {})) {
				const t = values.get(axis) ?? new Tallies();
				t.add(value, q);
				values.set(axis, t);
			}
			if (args.includes('--wrong') && q.outcome === 'wrong')
				console.log(`${name}: ${q.asked.as} “${q.asked.label}” is ${q.asked.state}; read “${q.read?.label}” ${q.read?.state}`);
		}
		all.actions += listed(
			truth.nextActions.map((a) => [a.action, a.assignee]),
			(read?.nextActions ?? []).map((a) => [a.action, a.assignee]),
		);
		all.ofActions += truth.nextActions.length;
		all.requests += listed(
			truth.requests.map((r) => [r.request, r.to]),
			(read?.requests ?? []).map((r) => [r.request, r.to]),
		);
		all.ofRequests += truth.requests.length;
		if (read && bare(read.step?.name) === bare(truth.step.name)) all.titles++;
		if (read && Boolean(read.finish) === Boolean(truth.finish)) all.finish++;
	}
	const mean = Object.fromEntries(
		PARTS.map((p) => [p, Math.round((1000 * means.reduce((sum, m) => sum + (m[p] ?? 0), 0)) / Math.max(1, means.length)) / 10]),
	);
	if (args.includes('--json')) {
		console.log(
			JSON.stringify(
				{
					pages: means.length,
					mean,
					all,
					kinds: Object.fromEntries(kinds.by),
					ways: Object.fromEntries(ways.by),
					axes: Object.fromEntries([...values].map(([a, t]) => [a, Object.fromEntries(t.by)])),
				},
				null,
				'\t',
			),
		);
		return;
	}
	console.log(`${means.length} pages (${all.unreadable} without a reading), ${all.questions} questions`);
	console.log(`mean % over pages: ${PARTS.map((p) => `${p} ${mean[p]}`).join(', ')}`);
	console.log(
		`right ${all.right}, right but for kind, section or required ${all.partly}, wrong ${all.wrong}, unread ${all.unread}, not found ${all['not-found']}; read but no question ${all.extra}`,
	);
	console.log(
		`next actions ${all.actions}/${all.ofActions}, requests ${all.requests}/${all.ofRequests}, titles ${all.titles}/${means.length}, Finish ${all.finish}/${means.length}`,
	);
	console.log('\nby kind');
	for (const line of kinds.lines()) console.log(line);
	console.log('\nby how it is drawn');
	for (const line of ways.lines()) console.log(line);
	for (const [axis, t] of values) {
		if (axes.length > 0 && !axes.includes(axis)) continue;
		console.log(`\nby ${axis}`);
		for (const line of t.lines()) console.log(line);
	}
}

main(process.argv.slice(2));
