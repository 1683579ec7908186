import { z } from 'zod';

const text = z.string().trim().min(1).max(500);
const texts = z.array(text).max(2000);

/** Something a council can set, by policy or in one browser. */
interface Option<Schema extends z.ZodType> {
	schema: Schema;
	/** What it is, for whoever writes a policy. */
	about: string;
	/** What it should be, to end “It should be …”. */
	should: string;
}

function option<Schema extends z.ZodType>(schema: Schema, about: string, should: string): Option<Schema> {
	return { schema, about, should };
}

/**
 * Everything a council can set. The one place that says so: the schema that browsers check policies by is made from it
 * (managed-schema.ts), and so is every reason for ignoring a value.
 */
export const POLICY_OPTIONS = {
	council: option(text, 'The name of the council.', 'a name'),
	mosaicAddress: option(
		text.refine(isAddress),
		'The address of Mosaic, as in https://mosaic.example.gov.uk. Stepcheck runs there only if it was built for it, or was allowed to.',
		'an address such as https://mosaic.example.gov.uk, with https and nothing after the name',
	),
	role: option(text, 'The role of whoever uses this browser, as a pack prints it.', 'one role'),
	packs: option(texts, 'The packs that are on, by their short names.', 'a list of packs, as in ["case-closure"]'),
	workers: option(
		z.record(text, texts.min(1)),
		'Who holds which role or sits in which team: each worker’s name with a list of roles and teams.',
		'a list of roles and teams for each worker',
	),
	nation: option(
		z.enum(['england-and-wales', 'scotland', 'northern-ireland']),
		'Whose bank holidays count.',
		'england-and-wales, scotland or northern-ireland',
	),
	closureDays: option(texts, 'Days on which the council is closed besides bank holidays.', 'a list of days, as in ["2026-12-29"]'),
	evidenceDays: option(
		z.int().min(1).max(365),
		'For how many days what was read of a record is kept.',
		'a whole number of days from 1 to 365',
	),
	evidenceFreshDays: option(
		z.int().min(0).max(365),
		'For how many days what was read of a record is gone by.',
		'a whole number of days from 0 to 365',
	),
	settings: option(
		z.record(text, text),
		'What the council has decided: each setting of a pack with a reading, or with the council’s own answer.',
		'an answer for each setting of a pack',
	),
	pausedSites: option(
		z.array(text.refine(isSite)).max(50),
		'Addresses on which Stepcheck is paused.',
		'a list of addresses, as in ["https://mosaic.example.gov.uk"]',
	),
	pausedUntil: option(z.iso.date(), 'The last day on which Stepcheck is paused everywhere.', 'a day, as in 2026-12-29'),
	packFiles: option(
		z.array(z.record(z.string(), z.string())),
		'Packs and adapters that are brought in, to be used in the place of what came with Stepcheck.',
		'a list with an entry for each pack or adapter: its files by name, each with its text',
	),
	policySets: option(
		texts,
		'The names of everything this policy sets. A browser drops a value of the wrong kind without a word: by this list it is missed.',
		'a list of names of settings',
	),
} as const;

export type OptionName = keyof typeof POLICY_OPTIONS;
export type OptionValue<Name extends OptionName> = z.infer<(typeof POLICY_OPTIONS)[Name]['schema']>;

export const OPTION_NAMES = Object.keys(POLICY_OPTIONS) as OptionName[];

function isAddress(written: string): boolean {
	return isSite(written) && written.startsWith('https:');
}

/** An origin, written as browsers write it. */
function isSite(written: string): boolean {
	return URL.canParse(written) && /^https?:$/.test(new URL(written).protocol) && new URL(written).origin === written;
}
