import browser from 'webextension-polyfill';

/** What is kept in this browser under a name; the fallback where nothing is, or the browser refuses. */
export async function readLocal<T>(name: string, fallback: T): Promise<T> {
	const stored = await browser.storage.local.get(name).catch((): Record<string, unknown> => ({}));
	return (stored[name] as T | undefined) ?? fallback;
}

/** What is known until the browser closes. @throws if the browser refuses */
export async function readSession<T>(name: string): Promise<T | undefined> {
	return (await browser.storage.session.get(name))[name] as T | undefined;
}

/** Forgets everything of the session whose name begins with one of these. @throws if the browser refuses */
export async function clearSession(...prefixes: string[]): Promise<void> {
	const names = Object.keys(await browser.storage.session.get(null));
	await browser.storage.session.remove(names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix))));
}
