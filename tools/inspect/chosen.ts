import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readAdapter, readKinds, readPack, readPacks } from '../../compile/build/read-folder.ts';
import type { CompiledPack } from '../../compile/pack/compile-pack.ts';
import { Problems } from '../../compile/yaml/problems.ts';
import type { Adapter } from '../../engine/model/adapter.ts';
import { Refusal } from '../refusal.ts';
import { RULES } from '../rules-folder.ts';
import { isLocal } from './read-page.ts';

/** The address of a saved page, or the address itself. @throws Refusal if it is neither here nor of this machine */
export function addressOf(page: string): string {
	if (/^(https?|file):/.test(page)) {
		if (!URL.canParse(page) || !isLocal(new URL(page)))
			throw new Refusal(`I open saved pages and addresses of this machine, and “${page}” is neither.`);
		return page;
	}
	const file = resolve(page);
	if (!existsSync(file)) throw new Refusal(`There is no file “${page}”.`);
	return pathToFileURL(file).href;
}

/** The packs shipped, the one of that name, or the one in that folder. @throws Refusal if there is none */
export function packsFor(named: string | undefined): CompiledPack[] {
	const kinds = readKinds(`${RULES}kinds.yaml`);
	const shipped = () => readPacks(`${RULES}packs`, kinds);
	if (named === undefined) return shipped();
	if (existsSync(named)) return [readPack(resolve(named), kinds)];
	const packs = shipped().filter((pack) => pack.id === named);
	if (packs.length === 0) throw new Refusal(`There is no pack “${named}”. Name one of rules/packs, or a folder.`);
	return packs;
}

/** The adapter of that name, or in that file. @throws Refusal if there is none */
export function adapterNamed(named: string, adapters: Adapter[]): Adapter {
	const found = adapters.find((adapter) => adapter.id === named);
	if (found) return found;
	if (!existsSync(named)) throw new Refusal(`There is no adapter “${named}”. Name one of rules/adapters, or a file.`);
	return readAdapter(resolve(named), adapters.at(-1) ?? null);
}

/** Does what may find faults in packs and adapters. @throws Refusal with the faults as the message */
export function refuseProblems<Result>(work: () => Result): Result {
	try {
		return work();
	} catch (fault) {
		if (fault instanceof Problems) throw new Refusal(fault.message);
		throw fault;
	}
}
