import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchProfile } from '../../../tools/chromium.ts';
import { expect, StorePage, test, visits } from './store-page.ts';

const ROWAN = '4471902';
const FINISHED = { rules: ['CC-1'], reason: 'no reason', on: '2026-03-01' };

test('a database of the first version is carried over with all that is in it', async ({ store }) => {
	await store.page.evaluate(async (finished) => {
		const request = indexedDB.open('stepcheck', 10);
		request.onupgradeneeded = () => {
			const table = request.result.createObjectStore('finishedAnyway', { keyPath: 'id', autoIncrement: true });
			table.createIndex('rules', 'rules', { multiEntry: true });
			table.add(finished);
			table.add({ ...finished, reason: 'waiting on someone' });
		};
		(await inPage.opened(request)).close();
	}, FINISHED);
	expect(await store.keep(ROWAN, visits('2026-04-09'))).toBe(true);
	expect(await store.of(ROWAN)).toMatchObject({ trouble: null });
	expect(await store.rows('finishedAnyway')).toEqual([
		{ id: 1, ...FINISHED },
		{ id: 2, ...FINISHED, reason: 'waiting on someone' },
	]);
	await store.page.evaluate(() => inPage.finishAnyway('rule is wrong'));
	expect((await store.rows('finishedAnyway')).map(({ id }) => id)).toEqual([1, 2, 3]);
});

test('a database of the second version is carried over, and flags are kept beside what was in it', async ({ store }) => {
	const written = await store.page.evaluate(async () => {
		await inPage.keep({ realm: 'live', number: '4471902' }, 'case-notes', {
			'case note': { reach: 'all', readFrom: null, facts: [{ parts: { title: 'home visit', 'contact date': '2026-04-09' } }] },
		});
		await inPage.finishAnyway('no reason');
		const names = ['evidence', 'records', 'finishedAnyway', 'keys'];
		const tables = await Promise.all(names.map(async (name) => [name, await inPage.rows(name)] as const));
		await inPage.removeAll();
		// As the second version made it, with the rows that it held.
		const request = indexedDB.open('stepcheck', 20);
		request.onupgradeneeded = () => {
			const { result } = request;
			result
				.createObjectStore('finishedAnyway', { keyPath: 'id', autoIncrement: true })
				.createIndex('rules', 'rules', { multiEntry: true });
			const evidence = result.createObjectStore('evidence', { keyPath: ['realm', 'record', 'screen', 'kind'] });
			evidence.createIndex('[realm+record]', ['realm', 'record']);
			evidence.createIndex('keptAt', 'keptAt');
			result.createObjectStore('records', { keyPath: ['realm', 'record'] }).createIndex('keptAt', 'keptAt');
			result.createObjectStore('keys', { keyPath: 'id' });
			for (const [name, rows] of tables) for (const row of rows) request.transaction?.objectStore(name).add(row);
		};
		(await inPage.opened(request)).close();
		return tables.map(([, rows]) => rows.length);
	});
	expect(written).toEqual([1, 1, 1, 1]);
	await store.restart();
	expect(await store.days(ROWAN)).toEqual(['2026-04-09']);
	expect(await store.trouble(ROWAN)).toBe(null);
	expect(await store.rows('finishedAnyway')).toHaveLength(1);
	expect(await store.page.evaluate(() => inPage.flags.of([{ realm: 'live', number: '4471902' }]))).toEqual([[]]);
	expect(await store.page.evaluate(() => indexedDB.databases())).toEqual([{ name: 'stepcheck', version: 30 }]);
});

test('a database of a newer version is left alone, and what is read is known until the browser closes', async ({ store }) => {
	await store.page.evaluate(() => inPage.change(990, { ofTheFuture: 'id' }, (table) => void table('ofTheFuture').add({ what: 'theirs' })));
	await store.restart();
	expect(await store.keep(ROWAN, visits('2026-04-09'))).toBe(true);
	await store.restart();
	expect(await store.days(ROWAN)).toEqual(['2026-04-09']);
	expect(await store.trouble(ROWAN)).toBe('not kept');
	expect(await store.page.evaluate(() => indexedDB.databases())).toEqual([{ name: 'stepcheck', version: 990 }]);
	expect(await store.rows('ofTheFuture')).toEqual([{ id: 1, what: 'theirs' }]);
});

test('a database deleted in the middle is made anew, and the loss is said until the record is read again', async ({ store }) => {
	await store.keep(ROWAN, visits('2026-04-09'));
	await store.page.evaluate(() => inPage.opened(indexedDB.deleteDatabase('stepcheck')));
	expect(await store.of(ROWAN)).toEqual({ lists: [], trouble: 'lost' });
	await store.restart();
	expect(await store.trouble(ROWAN)).toBe('lost');
	await store.keep(ROWAN, visits('2026-04-10'));
	expect(await store.of(ROWAN)).toMatchObject({ trouble: null });
	expect(await store.days(ROWAN)).toEqual(['2026-04-10']);
	expect(await store.trouble('4471903')).toBe('lost');
});

test('a loss is said no longer than what was lost would have been kept', async ({ store }) => {
	await store.page.clock.setFixedTime('2026-04-13T10:00:00Z');
	await store.keep(ROWAN, visits('2026-04-09'));
	await store.page.evaluate(() => inPage.opened(indexedDB.deleteDatabase('stepcheck')));
	expect(await store.trouble(ROWAN)).toBe('lost');
	await store.page.clock.setFixedTime('2026-05-14T10:00:00Z');
	expect(await store.trouble(ROWAN)).toBe(null);
});

test('without its keys nothing can be read: it is dropped, said, and kept again with new keys', async ({ store }) => {
	await store.keep(ROWAN, visits('2026-04-09'));
	await store.page.evaluate(() => inPage.finishAnyway('no reason'));
	await store.page.evaluate(() => inPage.change(undefined, {}, (table) => void table('keys').clear()));
	expect(await store.of(ROWAN)).toEqual({ lists: [], trouble: 'lost' });
	expect([await store.rows('evidence'), await store.rows('records')]).toEqual([[], []]);
	expect(await store.rows('finishedAnyway')).toHaveLength(1);
	expect(await store.keep(ROWAN, visits('2026-04-09'))).toBe(true);
	expect(await store.trouble(ROWAN)).toBe(null);
});

test('a row that is not whole is dropped, and the rest of the record is known', async ({ store }) => {
	await store.keep(ROWAN, visits('2026-04-09'));
	await store.keep(ROWAN, visits('2026-04-01'), 'live', 'chronology');
	await store.page.evaluate(async () => {
		const [row] = (await inPage.rows('evidence')).filter(({ screen }) => screen === 'case-notes');
		await inPage.change(undefined, {}, (table) => void table('evidence').put({ ...row, sealed: new ArrayBuffer(7) }));
	});
	expect(await store.days(ROWAN)).toEqual(['2026-04-01']);
	expect(await store.rows('evidence')).toHaveLength(1);
});

test('a database that is garbled on the disk is deleted and made anew, and that is said', async () => {
	const profile = mkdtempSync(join(tmpdir(), 'profile-'));
	const withStore = async <T>(work: (store: StorePage) => Promise<T>): Promise<T> => {
		const context = await launchProfile(profile);
		try {
			return await work(await StorePage.open(context));
		} finally {
			await context.close();
		}
	};
	try {
		await withStore(async (store) => expect(await store.keep(ROWAN, visits('2026-04-09'))).toBe(true));
		await withStore(async (store) => expect(await store.days(ROWAN)).toEqual(['2026-04-09']));
		const folder = join(profile, 'Default/IndexedDB/http_localhost_0.indexeddb.leveldb');
		for (const file of readdirSync(folder)) writeFileSync(join(folder, file), 'This is no database.');
		await withStore(async (store) => {
			expect(await store.of(ROWAN)).toEqual({ lists: [], trouble: 'lost' });
			expect(await store.keep(ROWAN, visits('2026-04-10'))).toBe(true);
		});
		await withStore(async (store) => {
			expect(await store.days(ROWAN)).toEqual(['2026-04-10']);
			expect(await store.trouble(ROWAN)).toBe(null);
		});
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
});

test('where the browser refuses a database, what is read is known until it closes; allowed again, it is kept', async ({ store }) => {
	await store.keep(ROWAN, visits('2026-04-01'), 'live', 'chronology');
	await store.restart();
	await store.page.evaluate(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('Refused.', 'SecurityError');
		};
	});
	expect(await store.keep(ROWAN, visits('2026-04-09'))).toBe(true);
	await store.page.evaluate(() => inPage.finishAnyway('no reason'));
	expect(await store.days(ROWAN)).toEqual(['2026-04-09']);
	expect(await store.trouble(ROWAN)).toBe('not kept');

	await store.restart();
	expect(await store.days(ROWAN)).toEqual(['2026-04-09', '2026-04-01']);
	await store.keep(ROWAN, visits('2026-04-02'), 'live', 'visits');
	await store.page.evaluate(() => inPage.finishAnyway('rule is wrong'));
	expect(await store.trouble(ROWAN)).toBe(null);
	expect(await store.rows('evidence')).toHaveLength(3);
	expect((await store.rows('finishedAnyway')).map(({ reason }) => reason)).toEqual(['no reason', 'rule is wrong']);
});

test('where the disk is full, what is there is still known, and what is read is known until the browser closes', async ({ store }) => {
	const session = await store.page.context().newCDPSession(store.page);
	const allow = (more: { quotaSize?: number }) => session.send('Storage.overrideQuotaForOrigin', { origin: 'http://localhost', ...more });
	await allow({ quotaSize: 200_000 });
	expect(await store.keep(ROWAN, visits('2026-04-09'))).toBe(true);
	expect(await store.trouble(ROWAN)).toBe(null);
	const tooMany = visits(...Array.from({ length: 5000 }, () => '2026-04-01'));
	expect(await store.keep(ROWAN, tooMany, 'live', 'chronology')).toBe(true);
	expect(await store.days(ROWAN)).toHaveLength(5001);
	expect(await store.trouble(ROWAN)).toBe('not kept');
	expect(await store.rows('evidence')).toHaveLength(1);

	await allow({});
	await store.keep(ROWAN, visits('2026-04-02'), 'live', 'visits');
	expect(await store.trouble(ROWAN)).toBe(null);
	expect(await store.rows('evidence')).toHaveLength(3);
});

test('where nothing at all can be kept, that is said and nothing throws', async ({ store }) => {
	await store.page.evaluate(() => {
		const refuse = () => {
			throw new DOMException('Refused.', 'SecurityError');
		};
		IDBFactory.prototype.open = refuse;
		Storage.prototype.setItem = refuse;
		Storage.prototype.getItem = refuse;
		Storage.prototype.removeItem = refuse;
	});
	expect(await store.keep(ROWAN, visits('2026-04-09'))).toBe(false);
	expect(await store.of(ROWAN)).toEqual({ lists: [], trouble: 'not kept' });
	await store.forget({ realm: 'live', number: ROWAN });
	await store.page.evaluate(() => inPage.finishAnyway('no reason'));
	await store.page.evaluate(() => inPage.store.tidy());
	await store.page.evaluate(() => inPage.store.forgetAll());
});
