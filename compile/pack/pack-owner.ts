import type { CompiledPack } from './compile-pack.ts';

/** The council whose procedure a pack is, if it says one and it is another than ours; null if not. */
export function otherCouncil({ council }: CompiledPack, own: string): string | null {
	return /\bcouncil\b|\bborough\b/i.test(council) && council !== own ? council : null;
}

/** The pack under a title that says so, if it is another council's. */
export function titledByOwner(pack: CompiledPack, own: string): CompiledPack {
	const other = otherCouncil(pack, own);
	return other === null ? pack : { ...pack, title: `${pack.title}, of ${other}` };
}
