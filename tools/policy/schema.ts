import { writeFileSync } from 'node:fs';
import { managedSchema } from '../../compile/council/managed-schema.ts';
import { Refusal } from '../refusal.ts';

const FILE = 'public/managed-schema.json';

/** `stepcheck policy schema`: writes what browsers check a council's policy by. @throws Refusal if it is given an argument */
export function policySchema(args: string[]): void {
	if (args.length > 0) throw new Refusal(`“policy schema” takes nothing more. It writes ${FILE}.`);
	writeFileSync(new URL(`../../${FILE}`, import.meta.url), policySchemaText());
	process.stdout.write(`Written: ${FILE}\n`);
}

/** The file as it should be. */
export function policySchemaText(): string {
	return `${JSON.stringify(managedSchema(), null, '\t')}\n`;
}
