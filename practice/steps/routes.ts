import { cccRecord, closureRecord, transferRecord } from './closing-kinds.ts';
import { assessment, meeting, review, type StepKind, stepDown, visit } from './kinds.ts';

/** The next actions that name a step of this site, not always by quite its own name. Others lead to steps it hasn't got. */
export const routes: Record<string, StepKind> = {
	'Child In Need Visit': visit,
	'Next Child in Need Visit': visit,
	'Child or Young Person in Need Review': review,
	'Review of Child or Young Person in Need Plan': review,
	'Child in Need Multi Agency Meeting': meeting,
	'Step down to Preventative Services': stepDown,
	'Stepdown to Early Help': stepDown,
	'Child and Family Assessment and Plan': assessment,
	'Update Child and Family Assessment and Plan': assessment,
	"Children's case closure record": closureRecord,
	'OSA Transfer Summary Record': transferRecord,
	'CCC Closure/Transfer Record': cccRecord,
};
