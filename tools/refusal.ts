/** Something a person asked for that can't be done, in a sentence for them. Ends a command with exit code 1. */
export class Refusal extends Error {}
