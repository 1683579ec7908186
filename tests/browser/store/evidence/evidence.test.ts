import { expect, test, visits } from '../store-page.ts';

const ROWAN = '4471902';

test('what was read of a record is known again after the background was stopped, and read again takes its place', async ({ store }) => {
	expect(await store.keep(ROWAN, visits('2026-04-09', '2026-04-02'))).toBe(true);
	await store.restart();
	expect(await store.days(ROWAN)).toEqual(['2026-04-09', '2026-04-02']);
	const [first] = (await store.of(ROWAN)).lists;
	expect(first?.list).toMatchObject({ reach: 'all', screen: 'case-notes', readAt: '2026-04-13T10:00' });

	await store.keep(ROWAN, visits('2026-04-09'));
	expect(await store.days(ROWAN)).toEqual(['2026-04-09']);
	expect(await store.days('4471903')).toEqual([]);
});

test('nothing on the disk says whose record it is or what was read', async ({ store }) => {
	await store.keep(ROWAN, visits('2026-04-09'));
	const stored = await store.page.evaluate(async () => {
		const tables = await Promise.all(['evidence', 'records'].map((table) => inPage.rows(table)));
		const plain = (value: unknown): unknown => {
			if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value);
			if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value);
			return value;
		};
		return tables.flat().map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
	});
	expect(stored).toHaveLength(2);
	const said = JSON.stringify(stored);
	for (const word of [ROWAN, 'home visit', '2026-04-09', '2026-04-13']) expect(said).not.toContain(word);
	expect(Object.keys(stored[0] ?? {}).sort()).toEqual(['iv', 'keptAt', 'kind', 'realm', 'record', 'screen', 'sealed']);
	expect(Object.keys(stored[1] ?? {}).sort()).toEqual(['iv', 'keptAt', 'realm', 'record', 'sealed']);
});

test('the keys are made once, and can’t be taken out', async ({ store }) => {
	await store.page.evaluate(() => inPage.store.tidy());
	await store.restart();
	await store.keep(ROWAN, visits('2026-04-09'));
	const taken = await store.page.evaluate(async () => {
		const [keys, ...more] = (await inPage.rows('keys')) as { mac: CryptoKey; seal: CryptoKey }[];
		if (!keys || more.length > 0) return 'not one pair of keys';
		const tries = [keys.mac, keys.seal].map((key) =>
			crypto.subtle.exportKey('raw', key).then(
				() => 'taken',
				(fault) => fault.name,
			),
		);
		return Promise.all(tries);
	});
	expect(taken).toEqual(['InvalidAccessError', 'InvalidAccessError']);
});

test('live and practice never meet, not even of one number', async ({ store }) => {
	await store.keep(ROWAN, visits('2026-04-09'), 'live');
	await store.keep(ROWAN, visits('2026-01-01'), 'practice');
	expect(await store.days(ROWAN, 'live')).toEqual(['2026-04-09']);
	expect(await store.days(ROWAN, 'practice')).toEqual(['2026-01-01']);
	const rows = await store.rows('evidence');
	expect(new Set(rows.map(({ record }) => record)).size).toBe(2);
	await store.forget({ realm: 'practice', number: ROWAN });
	expect(await store.days(ROWAN, 'live')).toEqual(['2026-04-09']);
	expect(await store.days(ROWAN, 'practice')).toEqual([]);
});

test('a list put in another record’s place is read as nobody’s', async ({ store }) => {
	await store.keep(ROWAN, visits('2026-04-09'));
	await store.keep('4471903', visits('2026-04-01'));
	await store.page.evaluate(async () => {
		const [one, other] = await inPage.rows('evidence');
		await inPage.change(undefined, {}, (table) => {
			table('evidence').put({ ...one, record: other?.record });
			table('evidence').put({ ...other, record: one?.record });
		});
	});
	expect(await store.of(ROWAN)).toEqual({ lists: [], trouble: 'lost' });
	expect(await store.of('4471903')).toEqual({ lists: [], trouble: 'lost' });
});

test('what is older than thirty days is not known any more, and is swept away', async ({ store }) => {
	await store.page.clock.setFixedTime('2026-04-13T10:00:00Z');
	await store.keep(ROWAN, visits('2026-04-09'));
	await store.page.clock.setFixedTime('2026-05-13T09:59:00Z');
	expect(await store.days(ROWAN)).toEqual(['2026-04-09']);
	await store.keep('4471903', visits('2026-05-01'));
	await store.page.clock.setFixedTime('2026-05-13T10:01:00Z');
	expect(await store.days(ROWAN)).toEqual([]);
	await store.restart();
	await store.page.clock.setFixedTime('2026-05-13T10:01:00Z');
	await store.page.evaluate(() => inPage.store.tidy());
	expect(await store.rows('evidence')).toHaveLength(1);
	expect(await store.rows('records')).toHaveLength(1);
	expect(await store.days('4471903')).toEqual(['2026-05-01']);
});

test('one record is forgotten with its number, and the others are not', async ({ store }) => {
	await store.keep(ROWAN, visits('2026-04-09'));
	await store.keep('4471903', visits('2026-04-01'));
	await store.forget({ realm: 'live', number: ROWAN });
	expect(await store.of(ROWAN)).toEqual({ lists: [], trouble: null });
	expect(await store.days('4471903')).toEqual(['2026-04-01']);
	expect(await store.rows('records')).toHaveLength(1);
});

test('everything is forgotten at once, with the keys, and that is no loss', async ({ store }) => {
	await store.keep(ROWAN, visits('2026-04-09'));
	await store.page.evaluate(() => inPage.finishAnyway('no reason'));
	const [before] = await store.rows('evidence');
	await store.page.evaluate(() => inPage.store.forgetAll());
	expect(await store.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
	expect(await store.of(ROWAN)).toEqual({ lists: [], trouble: null });

	await store.keep(ROWAN, visits('2026-04-09'));
	const [after] = await store.rows('evidence');
	expect(after?.record).not.toBe(before?.record);
	expect(await store.rows('finishedAnyway')).toEqual([]);
});

test('while all is forgotten nobody opens the database anew, which would look like a loss', async ({ store }) => {
	await store.keep(ROWAN, visits('2026-04-09'));
	const order = await store.page.evaluate(
		async (whose) => {
			const done: string[] = [];
			let asked: Promise<unknown> | undefined;
			await inPage.removeAll(async () => {
				asked = inPage.store.of(whose).then(() => done.push('asked'));
				// As slow as an answer of the browser's.
				for (let turn = 0; turn < 50; turn++) await indexedDB.databases();
				done.push('forgotten');
			});
			await asked;
			return done;
		},
		{ realm: 'live' as const, number: ROWAN },
	);
	expect(order).toEqual(['forgotten', 'asked']);
});

test('keys that two ask for at once are made once, and that is no loss', async ({ store }) => {
	const trouble = await store.page.evaluate(
		async (whose) => {
			const found = [];
			for (let turn = 0; turn < 10; turn++) {
				await inPage.store.forgetAll();
				await Promise.all([inPage.flags.of([whose]), inPage.store.of(whose)]);
				found.push((await inPage.store.of(whose)).trouble);
			}
			return found;
		},
		{ realm: 'live' as const, number: ROWAN },
	);
	expect(trouble).toEqual(Array(10).fill(null));
});

test('many windows at once lose nothing of one another', async ({ store }) => {
	const screens = Array.from({ length: 12 }, (_, index) => `screen-${index}`);
	await store.page.evaluate(
		([lists, all]) => Promise.all(all.map((screen) => inPage.keep({ realm: 'live', number: '4471902' }, screen, lists))),
		[visits('2026-04-09'), screens] as const,
	);
	const { lists } = await store.of(ROWAN);
	expect(lists.map(({ list }) => list.screen).sort()).toEqual(screens.sort());
});
