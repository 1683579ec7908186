import type { Amount, Value } from '../../engine/model/rule.ts';
import type { Length } from '../../engine/time/add-period.ts';
import { isText, type Place, type YamlMap, type YamlValue } from '../yaml/source-place.ts';
import { isPeriod, lengthIn } from './parse-limit.ts';
import { type Parse, type Scope, valueIn } from './scope.ts';

/** `at least` and `at most` of a count, an amount or a length of time. Null, with a fault said, if one can't be taken so. */
export function amountIn(written: YamlMap, words: Scope, place: Place): Amount | null {
	const atLeast = written['at least'] === undefined ? undefined : bound(written['at least'], words, place.at('at least'));
	const atMost = written['at most'] === undefined ? undefined : bound(written['at most'], words, place.at('at most'));
	return atLeast === null || atMost === null ? null : { atLeast: atLeast ?? null, atMost: atMost ?? null };
}

export const ONE: Amount = { atLeast: null, atMost: null };

function bound(written: YamlValue, words: Scope, place: Place): Value<number> | Value<Length> | null {
	return isPeriod(written)
		? valueIn(written, (each, at) => lengthIn(each, words, at), null, words, place)
		: valueIn(written, number, 'number', words, place);
}

export const number: Parse<number> = (written, place) => {
	return isText(written) && isNumber(written) ? Number(plain(written)) : place.fault('A number is wanted here.');
};

/** True if it is a number, with or without thousands and a pound sign. */
export function isNumber(text: string): boolean {
	return plain(text) !== '' && Number.isFinite(Number(plain(text)));
}

function plain(text: string): string {
	return text.replace(/[£,\s]/g, '');
}
