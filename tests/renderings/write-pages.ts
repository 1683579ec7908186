import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePage } from './page.ts';
import type { Split } from './split.ts';

const USAGE = 'node tests/renderings/write-pages.ts OUT [--seed S | --fresh] [--pages N] [--split training|held-out]';

function option(args: string[], name: string): string | undefined {
	const at = args.indexOf(`--${name}`);
	return at < 0 ? undefined : args[at + 1];
}

/** Writes pages and what is true of them: OUT/NAME/index.html and OUT/NAME/expected.json. */
function main(args: string[]): void {
	const out = args[0];
	const split = (option(args, 'split') ?? 'training') as Split;
	const pages = Number(option(args, 'pages') ?? 20);
	if (!out || out.startsWith('--') || !['training', 'held-out'].includes(split) || !Number.isInteger(pages) || pages < 1) {
		console.error(USAGE);
		process.exitCode = 1;
		return;
	}
	const seed = args.includes('--fresh') ? String(Math.floor(Math.random() * 1e9)) : (option(args, 'seed') ?? '1');
	for (let i = 0; i < pages; i++) {
		const page = makePage(`${seed}-${i}`, split);
		const folder = join(out, `${split}-${seed}-${String(i).padStart(3, '0')}`);
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'index.html'), page.html);
		writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(page.truth, null, '\t')}\n`);
	}
	console.log(`${pages} ${split} pages, seed ${seed}, in ${out}`);
}

main(process.argv.slice(2));
