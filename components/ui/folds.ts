/** Which groups are open. Yours always is. */
export interface Folds {
	open: ReadonlySet<string>;
	turn(group: string): void;
}
