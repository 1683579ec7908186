import { parseArgs } from 'node:util';
import { readKinds, readPacks } from '../../compile/build/read-folder.ts';
import { type Conflict, conflictsIn } from '../../compile/review/conflicts.ts';
import { RULES } from '../rules-folder.ts';

/** `stepcheck pack conflicts [--json]`: where the procedures of the shipped packs do not agree. Finding some is no fault. */
export function packConflicts(args: string[]): void {
	const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
	const conflicts = conflictsIn(readPacks(`${RULES}packs`, readKinds(`${RULES}kinds.yaml`)));
	process.stdout.write(values.json ? `${JSON.stringify(conflicts, null, 2)}\n` : `${conflicts.map(inWords).join('')}${counted(conflicts)}`);
}

function inWords({ says, ids, sources }: Conflict): string {
	return `${says}\n    ${ids.join(', ')}\n${sources.map((source) => `    ${source}\n`).join('')}`;
}

function counted({ length }: Conflict[]): string {
	return length === 0 ? 'No conflict found.\n' : `${length} ${length === 1 ? 'conflict' : 'conflicts'} to look at.\n`;
}
