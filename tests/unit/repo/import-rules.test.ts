import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A file, code in it, and what the linter has to say of that. */
const REFUSED: [string, string, string][] = [
	['engine/check-step.ts', "import { Reader } from '../page/reader.ts';\nReader;\n", 'engine/ is pure'],
	['engine/check-step.ts', "import { z } from 'zod';\nz;\n", 'engine/ is pure'],
	['engine/check-step.ts', "import { readFile } from 'node:fs';\nreadFile;\n", 'engine/ is pure'],
	['engine/check-step.ts', 'export const now = () => new Date();\n', 'engine/ has no clock'],
	['engine/check-step.ts', 'export const now = () => Date.now();\n', 'engine/ has no clock'],
	['compile/pack/compile-pack.ts', "import { Reader } from '../../page/reader.ts';\nReader;\n", 'compile/ imports engine/'],
	['page/reader.ts', "import { render } from 'preact';\nrender;\n", 'page/ reads'],
	['page/step/routing.ts', "import { Overlay } from '../../overlay/overlay.ts';\nOverlay;\n", 'page/ reads'],
	['page/reader.ts', "import { Item } from '../components/checklist/FindingItem.tsx';\nItem;\n", 'page/ reads'],
	['components/checklist/FindingItem.tsx', "import { Reader } from '../../page/reader.ts';\nReader;\n", 'components/ take props'],
	['store/database.ts', "import { Reader } from '../page/reader.ts';\nReader;\n", 'store/ keeps'],
	['overlay/marks.ts', "import { keysOf } from '../store/keys.ts';\nkeysOf;\n", 'overlay/ runs beside a page'],
	['overlay/step/open-step.ts', "import { badge } from '../../background/badge.ts';\nbadge;\n", 'overlay/ runs beside a page'],
	[
		'overlay/step/open-step.ts',
		"import { compileAdapter } from '../../compile/adapter/compile-adapter.ts';\ncompileAdapter;\n",
		'overlay/ runs',
	],
	['overlay/calibrate/draft.ts', "import { keysOf } from '../../store/keys.ts';\nkeysOf;\n", 'overlay/calibrate/ makes an adapter'],
	['background/badge.ts', "import { Reader } from '../page/reader.ts';\nReader;\n", 'background/ imports store/'],
	['background/dates/dates-service.ts', "import { mount } from '../../overlay/mount.tsx';\nmount;\n", 'background/ imports store/'],
	['messaging/send.ts', "import { disk } from '../store/disk.ts';\ndisk;\n", 'messaging/ says what is sent'],
	['messaging/send.ts', "import { checkStep } from '../engine/check-step.ts';\ncheckStep;\n", 'messaging/ says what is sent'],
	['entrypoints/board/board.ts', "import { disk } from '../../store/disk.ts';\ndisk;\n", 'entrypoints/ start'],
	['entrypoints/options/sections/PackCard.tsx', "import { Reader } from '../../../page/reader.ts';\nReader;\n", 'entrypoints/ start'],
	['entrypoints/board/board.ts', "import { steps } from '../../practice/steps/steps.ts';\nsteps;\n", 'entrypoints/ start'],
	['entrypoints/practice/start-over.ts', "import { disk } from '../../store/disk.ts';\ndisk;\n", 'entrypoints/practice/ puts'],
	['practice/state.ts', "import { nameKey } from '../engine/model/names.ts';\nnameKey;\n", "practice/ is somebody else's"],
	['page/reader.ts', "export const x = () => fetch('/');\n", 'Stepcheck makes no request'],
	['page/reader.ts', "export const x = (element: Element) => { element.innerHTML = '<b>'; };\n", 'Markup is never made from text'],
	['components/checklist/FindingItem.tsx', "export const x = () => localStorage.getItem('a');\n", 'belongs to the host page'],
];

const ALLOWED: [string, string][] = [
	['engine/check-step.ts', "import { nameKey } from './model/names.ts';\n\nexport const x = nameKey;\n"],
	['page/reader.ts', "import type { Snapshot } from '../engine/model/snapshot.ts';\n\nexport type X = Snapshot;\n"],
	['tests/unit/x.test.ts', "import { Reader } from '../../page/reader.ts';\n\nexport const x = Reader;\n"],
	['practice/state.ts', "export const x = () => localStorage.getItem('a');\n"],
	['overlay/step/open-step.ts', "import { send } from '../../messaging/send.ts';\n\nexport const x = send;\n"],
	[
		'overlay/calibrate/draft.ts',
		"import { compileAdapter } from '../../compile/adapter/compile-adapter.ts';\n\nexport const x = compileAdapter;\n",
	],
	['background/badge.ts', "import { disk } from '../store/disk.ts';\n\nexport const x = disk;\n"],
	['messaging/send.ts', "import type { Rule } from '../engine/model/rule.ts';\n\nexport type X = Rule;\n"],
	['entrypoints/practice/start-over.ts', "import { steps } from '../../practice/steps/steps.ts';\n\nexport const x = steps;\n"],
	['entrypoints/board/board.ts', "import { mount } from '../../overlay/mount.tsx';\n\nexport const x = mount;\n"],
	['page/step/routing.ts', "import { boxOf } from '../overlay/boxes.ts';\n\nexport const x = boxOf;\n"],
];

let folder = '';
let output = '';

/** Where the nth case is written: each has a name of its own, so that two cases for one file don't overwrite each other. */
function placeOf(file: string, at: number, kind: string): string {
	return join(dirname(file), `${kind}-${at}${file.endsWith('x') ? '.tsx' : '.ts'}`);
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'lint-'));
	cpSync('biome.json', join(folder, 'biome.json'));
	cpSync('tools/lint', join(folder, 'tools/lint'), { recursive: true });
	const put = (file: string, code: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), code);
	};
	for (const [at, [file, code]] of REFUSED.entries()) put(placeOf(file, at, 'refused'), code);
	put('engine/model/circle-a.ts', "import type { B } from './circle-b.ts';\n\nexport type A = B[];\n");
	put('engine/model/circle-b.ts', "import type { A } from './circle-a.ts';\n\nexport type B = A[];\n");
	for (const [at, [file, code]] of ALLOWED.entries()) put(placeOf(file, at, 'allowed'), code);
	const ran = spawnSync('biome', ['lint', '--vcs-enabled=false', '--colors=off', '--max-diagnostics=200', '.'], {
		cwd: folder,
		encoding: 'utf8',
	});
	output = `${ran.stdout}${ran.stderr}`;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the linter said of one file. */
function saidOf(file: string): string {
	const parts = output.split(/^(?=\S+\.tsx?:\d+:\d+ )/m);
	return parts.filter((part) => part.startsWith(`${file}:`)).join('\n');
}

describe('the linter refuses', () => {
	test.each(REFUSED.map((each, at) => [at, ...each] as const))('%i %s: %j', (at, file, _code, message) => {
		expect(saidOf(placeOf(file, at, 'refused'))).toContain(message);
	});
});

test('the linter refuses circles, of types too', () => {
	for (const file of ['engine/model/circle-a.ts', 'engine/model/circle-b.ts']) expect(saidOf(file)).toContain('part of a cycle');
});

describe('and lets through', () => {
	test.each(ALLOWED.map((each, at) => [at, ...each] as const))('%i %s: %j', (at, file) => {
		expect(saidOf(placeOf(file, at, 'allowed'))).not.toMatch(/noRestricted|plugin|cycle/);
	});
});
