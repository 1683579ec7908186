import { z } from 'zod';

/** What an author may write, before names are looked up. Every scalar is text: see read-yaml.ts. */

const text = z.string().trim().min(1);
const textOrList = z.union([text, z.array(text).min(1)]);

const answerTest = z.union([textOrList, z.strictObject({ not: textOrList })]);

export type AuthorStatement =
	| { question: string | string[]; is?: z.infer<typeof answerTest> | undefined }
	| { request: string; is?: string | undefined }
	| { 'next action': string; is?: string | undefined }
	| { any: AuthorStatement[] }
	| { not: AuthorStatement }
	| AuthorStatement[];

const statement: z.ZodType<AuthorStatement> = z.lazy(() =>
	z.union([
		z.strictObject({ question: textOrList, is: answerTest.optional() }),
		z.strictObject({ request: text, is: text.optional() }),
		z.strictObject({ 'next action': text, is: text.optional() }),
		z.strictObject({ any: z.array(statement).min(1) }),
		z.strictObject({ not: statement }),
		z.array(statement).min(1),
	]),
);

const entry = {
	id: textOrList.optional(),
	paragraph: text.optional(),
	says: text.optional(),
	by: textOrList.optional(),
	to: textOrList.optional(),
	when: statement.optional(),
	before: z.literal('finish').optional(),
	severity: z.enum(['info', 'warning', 'critical']).optional(),
	step: text.optional(),
	form: text.optional(),
	section: text.optional(),
	question: textOrList.optional(),
	'next action': text.optional(),
	request: text.optional(),
	is: answerTest.optional(),
	prompt: text.optional(),
	doubt: text.optional(),
};

export interface AuthorEntry extends z.infer<z.ZodObject<typeof entry>> {
	rules?: AuthorEntry[] | undefined;
}

const entryOrGroup: z.ZodType<AuthorEntry> = z.lazy(() => z.strictObject({ ...entry, rules: z.array(entryOrGroup).optional() }));

export const entriesSchema = z.array(entryOrGroup).min(1);

const roleDetails = z.union([
	z.literal('').transform(() => ({})),
	z
		.array(text)
		.min(1)
		.transform((anyOf) => ({ anyOf })),
	z.strictObject({
		id: textOrList.optional(),
		is: z.enum(['team', 'virtual worker', 'system', 'outside']).optional(),
	}),
]);

/** `pack.yaml`: the head of a pack, and the files that hold its rules, in document order. */
export const packSchema = z.strictObject({
	pack: text,
	title: text,
	council: text,
	version: text,
	owner: text,
	'review by': z.iso.date(),
	effective: z.strictObject({ from: z.iso.date(), to: z.iso.date().optional() }),
	document: text,
	'also called': z.record(text, z.array(text).min(1)).default({}),
	'not answers': z.array(text).default([]),
	roles: z.record(text, roleDetails),
	rules: z.array(text.regex(/\.yaml$/, 'is the name of a .yaml file in this folder')).min(1),
});

export type PackHead = z.infer<typeof packSchema>;
