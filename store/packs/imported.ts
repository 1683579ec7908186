import browser from 'webextension-polyfill';
import { readLocal } from '../browser-storage.ts';

/** A version of a pack or an adapter, as its files were brought in. */
export interface KeptVersion {
	version: string;
	/** The day, as in 2026-04-13. */
	on: string;
	files: [name: string, text: string][];
}

/** A pack or an adapter that was brought in, with its versions, the newest last. */
export interface KeptImport {
	kind: 'pack' | 'adapter';
	id: string;
	/** The version that is gone by; null for what came with Stepcheck. */
	inUse: string | null;
	versions: KeptVersion[];
}

/** Versions kept of one pack. The one in use is always among them. */
const MOST_VERSIONS = 6;

/** What was brought into this browser. Whoever reads it checks it: an older Stepcheck may have written it. */
export function readImported(): Promise<KeptImport[]> {
	return readLocal<KeptImport[]>('imported', []);
}

/**
 * Keeps a version, and uses it from now on.
 * @throws if the browser can't keep it; then everything is as it was
 */
export async function keepVersion(kind: KeptImport['kind'], id: string, kept: KeptVersion): Promise<void> {
	const all = await readImported();
	const known = all.find((each) => each.kind === kind && each.id === id);
	const others = known?.versions.filter(({ version }) => version !== kept.version) ?? [];
	const now: KeptImport = { kind, id, inUse: kept.version, versions: [...others.slice(1 - MOST_VERSIONS), kept] };
	await write([...all.filter((each) => each !== known), now]);
}

/**
 * Goes by another version that is kept.
 * @param version null for what came with Stepcheck
 * @returns false if there is no such version
 * @throws if the browser can't keep it
 */
export async function chooseVersion(kind: KeptImport['kind'], id: string, version: string | null): Promise<boolean> {
	const all = await readImported();
	const known = all.find((each) => each.kind === kind && each.id === id);
	if (!known || (version !== null && !known.versions.some((each) => each.version === version))) return false;
	await write(all.map((each) => (each === known ? { ...known, inUse: version } : each)));
	return true;
}

async function write(imported: KeptImport[]): Promise<void> {
	await browser.storage.local.set({ imported });
}
