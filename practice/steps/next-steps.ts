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

export const meetingNextActions = ['Minutes Completed'];

export const meetingRequests = {
	always: ['REQUIRED: Please review and confirm next action'],
	onDemand: ['Please distribute Plan and Minutes'],
};

export const visitNextActions = ['Next Child in Need Visit'];

export const reviewNextActions = [
	"Close Case to Children's Services",
	"Commission Personal Budget (Children's)",
	'Decision to seek accommodation',
	'Preventative Services Contribution',
	'Proceed to Purchasing',
	'Referral to other agency',
	'Review of Child or Young Person in Need Plan',
	'Seek Legal Advice',
	'Short Break Care – LAC Planning',
	'Stepdown to Early Help',
	'Transfer to Adults Services',
	'Update Child and Family Assessment and Plan',
];

export const reviewRequests = {
	always: ['REQUIRED: Please review and confirm next action'],
	onDemand: ['Please distribute Plan and Minutes', 'Request contribution to Review'],
};

export const stepDownNextActions = ['Preventative Services Assessment'];

export const stepDownRequests = { always: [], onDemand: ['Please review information'] };

export const significantInformationNextActions = [
	'Bring forward scheduled review',
	'Child and Family Assessment and Plan',
	'Child Sexual Exploitation Screening (SERAF)',
	'Decision to seek accommodation',
	'Immediate Services',
	'LAC Planning – Change of Placement',
	'Seek Legal Advice',
	'Request for Court Report',
	'Strategy Discussion',
];

export const significantInformationRequests = {
	always: ['REQUIRED: Please review information and confirm next action'],
	onDemand: [],
};
