import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Everything that is kept, or will be with the next commit. */
const FILES = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
	.stdout.split('\n')
	.filter((file) => file !== '' && existsSync(file));
const CODE = FILES.filter((file) => /\.(?:tsx?|mjs|css)$/.test(file));

const MOST_FILES = 20;
const MOST_LINES = 250;

/** Files of the product that are longer, and why each is not two. */
const LONGER: Record<string, string> = {
	'engine/wording/statement-text.ts': 'conditions, lists, tests and limits hold one another, and so do their words',
	'entrypoints/practice/desk/desk.css': 'the styles of one page',
	'overlay/overlay.ts': 'one list of what is wired to what',
	'page/outline/headings.ts': 'to be replaced with the reader',
	'page/questions/label-text.ts': 'to be replaced with the reader',
	'page/reading/answers/answer.ts': 'on trial, and to be taken apart before it is shipped',
	'page/reading/candidates.ts': 'on trial, and to be taken apart before it is shipped',
	'page/reading/fields.ts': 'on trial, and to be taken apart before it is shipped',
	'page/reading/headings/heading-candidates.ts': 'on trial, and to be taken apart before it is shipped',
	'page/reading/lists.ts': 'on trial, and to be taken apart before it is shipped',
	'page/reading/questions.ts': 'on trial, and to be taken apart before it is shipped',
};

/** Named in a document, and no file of this project. */
const ELSEWHERE = ['distribution/policies.json'];

test('no folder holds more files than can be taken in at a glance', () => {
	const counts = new Map<string, number>();
	for (const file of CODE) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
	expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
});

test('no file of the product is long without a reason', () => {
	const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;
	const long = CODE.filter((file) => !file.startsWith('tests/') && linesOf(file) > MOST_LINES);
	expect(long.sort(), 'Split it by idea, or say here why not. A file that is no longer long goes out of the list.').toEqual(
		Object.keys(LONGER).sort(),
	);
});

test('tests stand in the room of what they test', () => {
	const mirrors = ['tests/unit/', 'tests/browser/'];
	const rooms = FILES.filter((file) => file.endsWith('.test.ts')).flatMap((file) =>
		mirrors.flatMap((mirror) => (file.startsWith(mirror) ? [dirname(file.slice(mirror.length))] : [])),
	);
	expect(rooms.filter((room) => !['repo', 'renderings'].includes(room) && !existsSync(room))).toEqual([]);
});

test('every file that a document names is there', () => {
	const gone = FILES.filter((file) => extname(file) === '.md' && file !== 'CHANGELOG.md').flatMap((file) => {
		const named = [...readFileSync(file, 'utf8').matchAll(/`([\w@.-]+(?:\/[\w@.-]+)+\.(?:tsx?|mjs|css|json|yaml|grit|html))`/g)];
		const places = ['.', dirname(file), 'tests'];
		return named.flatMap(([, path = '']) =>
			path.startsWith('.output') || ELSEWHERE.includes(path) || places.some((place) => existsSync(join(place, path)))
				? []
				: [`${file}: ${path}`],
		);
	});
	expect(gone).toEqual([]);
});
