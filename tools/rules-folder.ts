import { fileURLToPath } from 'node:url';

/** The rules that ship, wherever the command is run from. Ends in a slash. */
export const RULES = fileURLToPath(new URL('../rules/', import.meta.url));
