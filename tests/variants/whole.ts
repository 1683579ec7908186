/** Set by `npm run matrix`, which takes its time: what has two dresses is looked at in both, and not in one after the other in turns. */
export const WHOLE = process.env.WHOLE !== undefined;

/** Of things that have two dresses each: every one in the dress whose turn it is, or all in both. */
export function inTurns<Thing, Dress>(things: readonly Thing[], dresses: readonly Dress[]): [Thing, Dress][] {
	return things.flatMap((thing, at) =>
		dresses.filter((_, dress) => WHOLE || dress === at % dresses.length).map((dress): [Thing, Dress] => [thing, dress]),
	);
}
