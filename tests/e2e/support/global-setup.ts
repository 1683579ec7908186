import { buildForPractice, PRACTICE_SITE } from '../../../tools/build/build-for-practice.ts';
import { serve } from '../../../tools/serve.ts';

/** Builds what the tests run against, and serves the practice Mosaic while they run. */
export default async function globalSetup(): Promise<() => Promise<void>> {
	await buildForPractice();
	const site = await serve(PRACTICE_SITE);
	process.env.PRACTICE_ADDRESS = site.address;
	return site.stop;
}
