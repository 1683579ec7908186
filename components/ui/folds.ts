/** Which groups stand open. Yours always does. */
export interface Folds {
	open: ReadonlySet<string>;
	turn(group: string): void;
}
