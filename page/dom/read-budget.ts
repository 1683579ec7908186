/** Far above any step seen: a page this large is not a step. */
const MOST_ELEMENTS = 60_000;
const MOST_QUESTIONS = 3000;
/** ms that one reading may take. A page is not to wait for us. */
const LONGEST_READING = 3000;
/** ms for one that gives the page its turn in between: nobody waits for it but who looks at the sidebar. */
const LONGEST_IN_PIECES = 10_000;
/** The clock is looked at once in so many elements, and once in so many questions: each look takes longer than most of either. */
const BETWEEN_LOOKS = 64;
const QUESTIONS_BETWEEN_LOOKS = 8;

/** The page asks more of the reader than it may take. The message is for whoever reads the screen. */
export class BudgetExceeded extends Error {}

/** What one reading of a page has cost so far. What is read in part would look like all there is, so beyond the limits nothing is. */
export class ReadBudget {
	#elements = 0;
	#questions = 0;
	readonly #until: number;

	/** @param inPieces true for a reading that gives the page its turn in between */
	constructor(inPieces = false) {
		this.#until = performance.now() + (inPieces ? LONGEST_IN_PIECES : LONGEST_READING);
	}

	/** @throws TooMuch */
	element(): void {
		this.#elements += 1;
		if (this.#elements > MOST_ELEMENTS) throw new BudgetExceeded('This page is too large for me to read.');
		if (this.#elements % BETWEEN_LOOKS === 0) this.#lookAtClock();
	}

	/** @throws TooMuch */
	question(): void {
		this.#questions += 1;
		if (this.#questions > MOST_QUESTIONS) throw new BudgetExceeded('There are more questions on this page than I can read.');
		if (this.#questions % QUESTIONS_BETWEEN_LOOKS === 0) this.#lookAtClock();
	}

	#lookAtClock(): void {
		if (performance.now() > this.#until) throw new BudgetExceeded('Reading this page took too long. I would slow it down.');
	}
}
