import type { Kinds } from '../language/kinds.ts';
import { Problems } from '../yaml/problems.ts';
import { type CompiledPack, compilePack } from './compile-pack.ts';

const HEAD = 'pack.yaml';

/**
 * Compiles a pack from files under whatever names: those of its folder, or one file that holds all of it.
 * @param folder how to name in problems where they are; empty if they are nowhere in particular
 * @param files file name -> text, without files of cases
 * @throws Problems listing every fault, each with file and line
 */
export function packFromFiles(folder: string, files: ReadonlyMap<string, string>, kinds: Kinds): CompiledPack {
	const [only, ...others] = files.keys();
	const whole = only !== undefined && others.length === 0 ? only : HEAD;
	const named = new Map([...files].map(([name, text]) => [name === whole ? HEAD : name, text]));
	try {
		return compilePack(folder, named, kinds);
	} catch (fault) {
		if (!(fault instanceof Problems)) throw fault;
		const place = (file: string) => (file === `${folder}/${HEAD}` ? `${folder}/${whole}` : file).replace(/^\.?\//, '');
		throw new Problems(fault.problems.map((problem) => ({ ...problem, file: place(problem.file) || 'These files' })));
	}
}
