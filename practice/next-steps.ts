export const assessmentNextActions = [
	'Assessment Completed',
	'Child In Need Visit',
	'Child or Young Person in Need Review',
	'Child Sexual Exploitation Screening (SERAF)',
	"Close Case to Children's Services",
	'Decision to Seek Accommodation',
	'End of Involvement',
	'Family Group Conference',
	'Specialist OT Assessment',
	'Referral to other Agency',
	'Preventative Services Contribution',
	'Resource Commissioning',
	'Seek Legal Advice',
	'Child in Need Multi Agency Meeting',
	'Step down to Preventative Services',
	'Strategy Discussion',
];

export const assessmentRequests = {
	always: ['REQUIRED: Please review information and confirm next action', 'REQUIRED: Request for team manager to review'],
	onDemand: [
		'Chair to review Social Work Report for Conference',
		'Request contribution to Assessment',
		'Request contribution to Private Fostering Assessment',
		'Senior Manager to confirm decision',
	],
};
