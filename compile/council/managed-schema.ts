import { z } from 'zod';
import { POLICY_OPTIONS } from './policy-options.ts';

/** What browsers understand of a schema for policies. */
interface Node {
	type: string;
	description?: string;
	properties?: Record<string, Node>;
	items?: Node;
	additionalProperties?: Node;
}

/**
 * The schema by which a browser hands a policy on, made from the options. It says of each value what it is made of and
 * nothing more: a value that does not fit is dropped without a word, so all else is checked by us, who can say why. Numbers
 * may have a fraction here for the same reason.
 */
export function managedSchema(): Node {
	const properties = Object.entries(POLICY_OPTIONS).map(([name, { schema, about, should }]) => [
		name,
		{ description: `${about} It should be ${should}.`, ...loosened(z.toJSONSchema(schema) as unknown as Node) },
	]);
	return { type: 'object', properties: Object.fromEntries(properties) };
}

function loosened({ type, items, additionalProperties }: Node): Node {
	return {
		type: type === 'integer' ? 'number' : type,
		...(items && { items: loosened(items) }),
		...(additionalProperties && { additionalProperties: loosened(additionalProperties) }),
	};
}
