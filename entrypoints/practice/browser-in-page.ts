import type { Runtime } from 'webextension-polyfill';
import type { PageRequest } from '../../messaging/page-protocol.ts';

/**
 * Stands in for the browser's extension functions where the practice Mosaic is a plain site, without an extension. The very code
 * that answers in the background answers in each page, and what it keeps is in the site's own storage. See tools/build/build-practice.ts.
 */

/** This window, among the others of the site. It is another one once the page is loaded again. */
const TAB = Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
/** Stands for all the others: nobody knows which there are. */
const OTHERS = -1;
const heard = new Set<(message: unknown) => unknown>();
const windows = new BroadcastChannel('stepcheck-practice');
windows.onmessage = ({ data }: MessageEvent<{ tab: number; message: unknown }>) => {
	if (data.tab === TAB || data.tab === OTHERS) for (const hear of heard) hear(data.message);
};

/** The page is our own, and so is its storage. */
// biome-ignore lint/style/noRestrictedGlobals: there is no background to keep anything.
const kept = localStorage;

/** Everything is in one storage that all windows share; `session` is only named apart. */
function area(prefix: string) {
	const names = () => Object.keys(kept).filter((name) => name.startsWith(prefix));
	return {
		async get(wanted: string | null) {
			const all = wanted === null ? names().map((name) => name.slice(prefix.length)) : [wanted];
			return Object.fromEntries(
				all.flatMap((name) => {
					const stored = kept.getItem(prefix + name);
					return stored === null ? [] : [[name, JSON.parse(stored)]];
				}),
			);
		},
		async set(items: Record<string, unknown>) {
			for (const [name, item] of Object.entries(items)) kept.setItem(prefix + name, JSON.stringify(item));
		},
		async remove(some: string | string[]) {
			for (const name of [some].flat()) kept.removeItem(prefix + name);
		},
	};
}

/** Who asks is always this page, which the answering code takes for one of our own. */
const sender = { id: 'practice', tab: { id: TAB }, url: location.href, frameId: 0 } as Runtime.MessageSender;

export default {
	runtime: {
		id: 'practice',
		getURL: (path: string) => new URL(path === '' ? '.' : path, location.href).href,
		async sendMessage(message: PageRequest) {
			const { handlePageMessage } = await import('../../background/handle-page-message.ts');
			return handlePageMessage(message, sender);
		},
		onMessage: { addListener: (hear: (message: unknown) => unknown) => void heard.add(hear) },
	},
	tabs: {
		query: async () => [{ id: OTHERS }],
		async sendMessage(tab: number, message: unknown) {
			windows.postMessage({ tab, message });
		},
	},
	storage: { local: area('stepcheck:'), session: area('stepcheck-session:'), managed: { get: async () => ({}) } },
};
