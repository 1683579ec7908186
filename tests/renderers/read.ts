import { adapterFor } from '../../compile/adapter/choose-adapter.ts';
import { readAdapters, readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { NOTHING_DECIDED } from '../../compile/council/council-settings.ts';
import { indexPack, knownNames } from '../../compile/slices/step-slices.ts';
import { type Inspection, inspectionOf } from '../../tools/inspect/inspection.ts';
import { PageBrowser } from '../../tools/inspect/read-page.ts';
import { RULES } from '../../tools/rules-folder.ts';

/** Reads pages as `stepcheck inspect` does, all in one Chromium. */
export class PageReader {
	readonly #browser: PageBrowser;
	readonly #adapters = readAdapters(`${RULES}adapters`);
	#gone = false;
	readonly #known: ReturnType<typeof knownNames>;

	private constructor(browser: PageBrowser) {
		this.#browser = browser;
		const packs = readPacks(`${RULES}packs`, readKinds(`${RULES}kinds.yaml`));
		this.#known = knownNames(packs.map((pack) => indexPack(pack, NOTHING_DECIDED.settings)));
	}

	static async open(): Promise<PageReader> {
		return new PageReader(await PageBrowser.open());
	}

	/**
	 * @param address one of this machine
	 * @throws Refusal if the page does not open
	 */
	async read(address: string): Promise<Inspection> {
		const { steps, forms } = this.#known;
		const asked = this.#browser.ask(address, 'readThisPage', adapterFor(this.#adapters, address), steps, forms);
		const snapshot = await asked.catch((fault: Error) => {
			this.#gone ||= fault.message.includes('has been closed');
			throw fault;
		});
		return inspectionOf(snapshot, null, null, null);
	}

	/** False once a page could not be asked because the browser has gone. */
	isOpen(): boolean {
		return !this.#gone;
	}

	close(): Promise<void> {
		return this.#browser.close();
	}
}
