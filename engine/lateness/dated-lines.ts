import type { Checklist, Finding } from '../model/checklist.ts';
import type { DatedLine } from '../model/flag.ts';

/** A dated line as a page hands it on: whose it is, in words that packs have. */
interface LineSeen extends Omit<DatedLine, 'owners'> {
	owner: string;
}

/** What a step shows of its days, without a word of what it holds. */
export interface StepDates {
	/** Only what is open, or done, on every reading: nothing is called late that some reading has as done. */
	lines: LineSeen[];
	/** Ids of the rules that could not be told. */
	unread: string[];
	/** Whoever has something to do in it. */
	next: string[];
}

/** The days in a checklist, for whoever looks at the step from outside it. */
export function stepDates({ findings }: Checklist): StepDates {
	const dates: StepDates = { lines: [], unread: [], next: [] };
	for (const finding of findings) {
		const { outcome, rules, standing, severity, ownerName } = finding;
		if (outcome === 'cantTell') dates.unread.push(...rules);
		else if (finding.dates.length > 0 && outcome !== 'inapplicable') dates.lines.push(lineOf(finding));
		if ((standing === 'yours' || standing === 'waiting') && severity !== 'info') dates.next.push(ownerName);
	}
	return dates;
}

function lineOf({ row, rules, dates, outcome, timing, doneOn, ownerName }: Finding): LineSeen {
	const isDone = outcome === 'passed' || timing === 'late';
	return { row, rules, dates, owner: ownerName, state: isDone ? 'done' : 'open', doneOn: isDone ? doneOn : null };
}
