import { writeFileSync } from 'node:fs';
import { readKinds } from '../../compile/build/read-folder.ts';
import { packSchema as schemaOf } from '../../compile/editor/editor-schema.ts';
import { Refusal } from '../refusal.ts';
import { RULES } from '../rules-folder.ts';

/** `stepcheck pack schema`: writes what an editor needs to check a pack while it is written. @throws Refusal if it is given an argument */
export function packSchema(args: string[]): void {
	if (args.length > 0) throw new Refusal('“pack schema” takes nothing more. It writes rules/pack.schema.json.');
	writeFileSync(`${RULES}pack.schema.json`, schemaText());
	process.stdout.write('Written: rules/pack.schema.json\n');
}

/** The file as it should be. */
export function schemaText(): string {
	return `${JSON.stringify(schemaOf(readKinds(`${RULES}kinds.yaml`)), null, '\t')}\n`;
}
