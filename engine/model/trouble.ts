/**
 * What is wrong with what is kept, without a word of what it is.
 *
 * - `lost`: what was read earlier can't be used any more, because the database or its keys were damaged or removed
 * - `not kept`: what is read now is known until the browser closes and no longer, because the database can't be used
 */
export type Trouble = 'lost' | 'not kept';
