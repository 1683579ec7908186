import { z } from 'zod';

const text = z.string().trim().min(1);
const any = z.unknown();

/** The format that this Stepcheck reads. A pack or an adapter that does not say is in the first. */
export const FORMAT = '1';

/** `pack.yaml`: the head of a pack. What it says of its rules is compiled with them. */
export const headSchema = z.strictObject({
	format: z.literal(FORMAT).optional(),
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
	roles: z.record(text, any),
	settings: any.optional(),
	facts: any.optional(),
	id: any.optional(),
	paragraph: text.optional(),
	by: any.optional(),
	when: any.optional(),
	before: any.optional(),
	since: any.optional(),
	severity: any.optional(),
	step: any.optional(),
	rules: z.array(any).min(1),
});

export type PackHead = z.infer<typeof headSchema>;
