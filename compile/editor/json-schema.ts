import { z } from 'zod';

/** A JSON Schema, draft 7, or a part of one. */
export type Schema = { [keyword: string]: unknown };

/** A definition of the schema, by its name. */
export const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
export const oneOf = (...schemas: Schema[]): Schema => ({ anyOf: schemas });
/** An object with at least one of these entries. */
export const has = (...words: readonly string[]): Schema => ({ anyOf: words.map((word) => ({ required: [word] })) });
export const listOf = (items: Schema): Schema => ({ type: 'array', items });
/** An object with these entries and no others. */
export const entries = (properties: Schema, more: Schema = {}): Schema => ({
	type: 'object',
	properties,
	additionalProperties: false,
	...more,
});
/** What an editor says of it. */
export const said = (means: string, takes: Schema): Schema => ({ description: means, ...takes });

export function ifThen(condition: Schema, holds: Schema, otherwise: Schema): Schema {
	// biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
	return { if: condition, then: holds, else: otherwise };
}

/** A word for each of these, with what it means and takes. */
export function words<Word extends string>(names: readonly Word[], means: Record<Word, string>, takes: (word: Word) => Schema): Schema {
	return Object.fromEntries(names.map((word) => [word, said(means[word], takes(word))]));
}

/** A value wherever one may stand: as it is, by the name of a setting (any text), or in a decision table. */
export function value(plain: Schema): Schema {
	return ifThen({ type: 'object', required: ['choose'] }, entries({ choose: rowsOf(plain) }), plain);
}

/** The rows of a decision table. */
export function rowsOf(plain: Schema): Schema {
	const row = entries(
		{
			when: said('The row holds if this does. Only the last row may have none.', ref('condition')),
			use: said('What it is then.', plain),
		},
		{ required: ['use'] },
	);
	return { description: 'The first row whose “when” holds.', type: 'array', minItems: 1, items: row };
}

/** YAML reads 1.10 and Yes in its own way. Here every value is text until it is known what belongs there. */
export const TEXT: Schema = { type: ['string', 'number', 'boolean'], minLength: 1 };
export const NUMBER: Schema = oneOf({ type: 'number' }, { type: 'string', minLength: 1 });
export const texts = ref('texts');
export const isObject: Schema = { type: 'object' };
export const isPeriod = ref('says a unit');

/** The same schema with each of its properties changed. */
export function withWords(schema: Schema, change: (word: string, taken: Schema) => Schema): Schema {
	const own = Object.entries(schema.properties as Record<string, Schema>);
	return { ...schema, properties: Object.fromEntries(own.map(([word, taken]) => [word, change(word, taken)])) };
}

/** The JSON Schema of a Zod schema, loosened to what YAML makes of text. */
export function fromZod(schema: z.ZodType): Schema {
	const { $schema: _, ...json } = z.toJSONSchema(schema, {
		target: 'draft-7',
		io: 'input',
		override: ({ jsonSchema }) => {
			if (jsonSchema.const === '') Object.assign(jsonSchema, { const: undefined, type: undefined, enum: ['', null] });
			else if (jsonSchema.type === 'string' && jsonSchema.pattern === undefined)
				Object.assign(jsonSchema, jsonSchema.minLength === undefined ? { type: [...(TEXT.type as string[]), 'null'] } : TEXT);
			// Its pattern says more.
			delete jsonSchema.format;
			delete jsonSchema.default;
		},
	});
	return JSON.parse(JSON.stringify(json));
}
