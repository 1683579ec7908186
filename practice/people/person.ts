/** A worker, or a team, which has nobody above it here. */
export interface Assignee {
	name: string;
	manager: string;
}

export interface Worker extends Assignee {
	id: string;
	role: string;
}

export interface Person {
	mosaicId: string;
	name: string;
}
