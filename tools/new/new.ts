import { Refusal } from '../refusal.ts';
import { newRule } from './new-rule.ts';

/** `npm run new -- rule …`. Why a rule and nothing else: see docs/decisions.md. */
const [what, ...args] = process.argv.slice(2);
try {
	if (what !== 'rule')
		throw new Refusal('npm run new makes a rule, as in: npm run new -- rule PACK ID. For anything else see CONTRIBUTING.md.');
	newRule(args);
} catch (fault) {
	if (!(fault instanceof Error)) throw fault;
	process.stderr.write(`${fault.message}\n`);
	process.exitCode = 1;
}
