import { extensionId } from './build/extension-id.ts';
import { due } from './due.ts';
import { packCheck } from './pack/check.ts';
import { packConflicts } from './pack/conflicts.ts';
import { packCoverage } from './pack/coverage.ts';
import { packDiff } from './pack/diff.ts';
import { packSchema } from './pack/schema.ts';
import { policySchema } from './policy/schema.ts';
import { policySettings } from './policy/settings.ts';
import { Refusal } from './refusal.ts';

/** One command, or two words of one. Each takes what follows and returns when it is done. */
const COMMANDS: Record<string, (args: string[]) => Promise<void> | void> = {
	// These bring a browser with them, which no other command should wait for.
	inspect: async (args) => (await import('./inspect/inspect.ts')).inspect(args),
	snapshot: async (args) => (await import('./inspect/snapshot.ts')).snapshot(args),
	rehearse: async (args) => (await import('./rehearse/rehearse.ts')).rehearse(args),
	due,
	'pack check': packCheck,
	'pack coverage': packCoverage,
	'pack conflicts': packConflicts,
	'pack diff': packDiff,
	'pack schema': packSchema,
	// Builds components, and opens a browser for the pictures.
	handouts: async (args) => (await import('./handouts/handouts.ts')).handouts(args),
	'policy schema': policySchema,
	'policy settings': policySettings,
	'extension id': extensionId,
	// Brings two other engines with it, which no other command should wait for.
	bench: async (args) => (await import('./bench/bench.ts')).bench(args),
};

const USAGE = `stepcheck inspect PAGE [--adapter A] [--pack P] [--role R] [--today D] [--json]
    reads a saved page or an address of this machine, as the extension would
stepcheck snapshot PAGE [--adapter A] [--pack P]
    prints the structure of a page, with every word that is not known to packs and adapters masked
stepcheck rehearse PAGES... [--against OLD] [--adapter A] [--pack P] [--json]
    what would break if these snapshots or saved pages were the host's: beside older ones, what broke since
stepcheck due --from D --period "15 working days" [--nation N] [--count-from next-day] [--side after] [--closure D] [--json]
    works out one date, and shows its working
stepcheck pack check [DIR]
    checks packs and adapters, and runs the cases beside them
stepcheck pack coverage [--list] [--json]
    what has become of every line of the documents the packs come from
stepcheck pack conflicts [--json]
    where the procedures do not agree with each other or with themselves
stepcheck pack diff A B [--json]
    what is not the same in two versions of a pack, as a page for a team meeting
stepcheck pack schema
    writes rules/pack.schema.json, which tells an editor what a pack may say
stepcheck handouts [OUT] [--council NAME] [--no-pictures]
    step cards to print for every step and role, and walk-throughs of the practice site with pictures
stepcheck policy schema
    writes public/managed-schema.json, which tells a browser what a council's policy may set
stepcheck policy settings
    lists every name that a council's policy can set, with what it may be
stepcheck extension id KEY.pem
    the id by which policies name an extension that was packed with this key
stepcheck bench [--json]
    how long the engine takes, against two others and against itself with fifty times the rules
`;

const args = process.argv.slice(2);
const [first = '', second = ''] = args;
const two = COMMANDS[`${first} ${second}`];
const command = two ?? COMMANDS[first];

try {
	if (first === 'help' || first === '--help') process.stdout.write(USAGE);
	else if (command) await command(args.slice(two ? 2 : 1));
	else throw new Refusal(`${first === '' ? 'Say what to do.' : `There is no command “${first}”.`}\n${USAGE}`);
} catch (fault) {
	if (!(fault instanceof Refusal || isUnknownOption(fault))) throw fault;
	process.stderr.write(`${fault.message}\n`);
	process.exitCode = 1;
}

/** What Node says of an option that a command does not take is plain enough. */
function isUnknownOption(fault: unknown): fault is Error {
	return fault instanceof Error && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS');
}
