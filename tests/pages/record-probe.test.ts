import { askedFacts } from '../../compile/asked-facts.ts';
import { kindsAsData } from '../../compile/kinds.ts';
import { readKinds, readPacks } from '../../compile/read-folder.ts';
import { VARIANTS } from '../e2e/fixtures.ts';
import { test } from './read-saved-page.ts';
const kinds = readKinds('rules/kinds.yaml');
const asked = askedFacts(readPacks('rules/packs', kinds), kindsAsData(kinds), {});
for (const variant of VARIANTS)
	test(`probe ${variant}`, async ({ reader }) => {
		for (const screen of 'case-notes services-and-needs worker-relationships relationships steps step-details documents visits meetings legal-statuses placements chronology supervision person-details person-summary care-plan'.split(' ')) {
			const page = await reader.open(`${process.env.PRACTICE_ADDRESS}/record.html?variant=${variant}&as=mara-bright&person=juno&screen=${screen}`);
			const { snapshot, lists } = await reader.readRecord(page, asked);
			console.log(variant, screen, '->', snapshot.screen, snapshot.record, JSON.stringify(lists));
			await page.close();
		}
	});
