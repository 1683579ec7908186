import { type Form, question, type Section, section } from './form.ts';

const must = { required: true };

/** What business support goes through on the file, for a closure and for a transfer alike. */
const auditOfFile: Section[] = [
	section(
		'person',
		'Person Details',
		question('details-checked', 'Are name, date of birth, address and telephone contacts right?', 'yes-no', must),
		question('classifications-checked', 'Are role, ethnicity and classifications right?', 'yes-no', must),
		question('missing', 'What is missing, and whom it was chased up with', 'textarea'),
	),
	section(
		'relationships',
		'Updating Relationships',
		question('workers-checked', 'Are primary worker and team recorded?', 'yes-no', must),
		question('professionals-checked', 'Are the professionals involved recorded?', 'yes-no', must),
		question('parents-checked', 'Are both parents recorded?', 'yes-no', must),
	),
	section(
		'documents',
		'Audit of Assessment docs',
		question('documents-checked', 'Are all documents present and dated correctly?', 'yes-no', must),
		question('discrepancies', 'Discrepancies talked over with the authorising manager', 'textarea'),
	),
];

/** Business support's part of a closure. The case is closed once it is finished. */
export const childrensCaseClosureRecord: Form = {
	id: 'closure-record',
	name: "Children's case closure record",
	sections: [
		...auditOfFile,
		section(
			'closure',
			'Closure',
			question('reason', 'Reason for closure', 'text', must),
			question('closed', 'Date of closure', 'date', must),
		),
	],
};

export const transferSummaryRecord: Form = {
	id: 'transfer-record',
	name: 'OSA Transfer Summary Record',
	sections: [
		...auditOfFile,
		section(
			'transfer',
			'Transfer',
			question('no-gap', 'Does the new team begin on the day that the old one ends?', 'yes-no', must),
			question('transferred', 'Date of transfer', 'date', must),
		),
	],
};

/** One council's record of a closure or transfer, completed by the practitioner. */
export const closureTransferRecord: Form = {
	id: 'ccc-record',
	name: 'CCC Closure/Transfer Record',
	sections: [
		section(
			'closure',
			'Closure or transfer',
			question('reason', 'Reason for closure', 'textarea', must),
			question('closed', 'Date of closure', 'date', must),
			question('family-views', 'Views of the child and the family', 'textarea'),
			question('agencies', 'Other agencies involved, and whether they agree', 'textarea'),
		),
	],
};
