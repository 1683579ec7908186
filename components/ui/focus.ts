/** Moves focus from a line about to go to the one after it, else the one before, else the list itself. */
export function focusBeside(inLine: HTMLElement): void {
	const list = inLine.closest<HTMLElement>('[data-lines]');
	const line = inLine.closest('li');
	const beside = line?.nextElementSibling ?? line?.previousElementSibling;
	(beside?.querySelector<HTMLElement>('button') ?? list)?.focus();
}
