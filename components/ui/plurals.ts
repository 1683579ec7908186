/** Counts with their noun. */
export function sections(count: number): string {
	return count === 1 ? '1 section' : `${count} sections`;
}

export function unmarkedQuestions(count: number): string {
	return count === 1 ? '1 question not marked required is empty' : `${count} questions not marked required are empty`;
}

export function lookUnfinished(count: number): string {
	return count === 1 ? '1 thing looks unfinished.' : `${count} things look unfinished.`;
}
