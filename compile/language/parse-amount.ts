import type { Amount, Value } from '../../engine/model/rule.ts';
import type { Length } from '../../engine/time/add-period.ts';
import { numberIn, type Place, type YamlMap, type YamlValue } from '../yaml/source-place.ts';
import { isPeriod } from './grammar.ts';
import { lengthIn } from './parse-limit.ts';
import { type Scope, valueIn } from './scope.ts';

/** `at least` and `at most` of a count, an amount or a length of time. Null, with a fault said, if one can't be taken so. */
export function amountIn(written: YamlMap, scope: Scope, place: Place): Amount | null {
	const atLeast = written['at least'] === undefined ? undefined : bound(written['at least'], scope, place.at('at least'));
	const atMost = written['at most'] === undefined ? undefined : bound(written['at most'], scope, place.at('at most'));
	return atLeast === null || atMost === null ? null : { atLeast: atLeast ?? null, atMost: atMost ?? null };
}

/** At least one, and no most. */
export const ONE: Amount = { atLeast: null, atMost: null };

function bound(written: YamlValue, scope: Scope, place: Place): Value<number> | Value<Length> | null {
	return isPeriod(written)
		? valueIn(written, (each, at) => lengthIn(each, scope, at), null, scope, place)
		: valueIn(written, numberIn, 'number', scope, place);
}
