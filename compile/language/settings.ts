import { nameKey } from '../../engine/model/names.ts';
import type { CouncilQuestion } from '../../engine/model/rule.ts';
import { isMap, isText, onlyHas, type Place, type YamlValue } from '../yaml/source-place.ts';
import { SETTING_WORDS } from './grammar.ts';
import type { Parse } from './scope.ts';

interface Declared {
	name: string;
	ask: string;
	/** Reading -> what it stands for. A default is the one reading, called `default`. */
	readings: Record<string, YamlValue>;
	place: Place;
}

/** What the council has to decide. A setting stands for its value wherever a value may stand. */
export class Settings {
	readonly #declared = new Map<string, Declared>();

	constructor(written: YamlValue | undefined, place: Place) {
		if (written === undefined) return;
		if (!isMap(written)) {
			place.fault('“settings” takes a name for each setting, with what to ask.');
			return;
		}
		for (const [name, details] of Object.entries(written)) {
			const declared = declare(name, details, place.at(name));
			if (declared) this.#declared.set(nameKey(name), declared);
		}
	}

	has(name: string): boolean {
		return this.#declared.has(nameKey(name));
	}

	/** The setting's name as it was declared. */
	nameOf(name: string): string {
		return this.#declared.get(nameKey(name))?.name ?? name;
	}

	/** Each reading as a value of the wanted type; null, with a fault said, if one can't be taken so. */
	readingsOf<T>(name: string, parse: Parse<T>): Record<string, T> | null {
		const declared = this.#declared.get(nameKey(name));
		if (!declared) return null;
		const parsed = Object.entries(declared.readings).map(
			([reading, written]) => [reading, parse(written, declared.place.at('readings', reading))] as const,
		);
		return parsed.every(([, value]) => value !== null) ? (Object.fromEntries(parsed) as Record<string, T>) : null;
	}

	get questions(): Record<string, CouncilQuestion> {
		return Object.fromEntries(
			[...this.#declared.values()].map(({ name, ask, readings }) => [name, { ask, readings: Object.keys(readings) }]),
		);
	}

	/** Each setting, and where it is declared. */
	get declared(): { name: string; place: Place }[] {
		return [...this.#declared.values()];
	}

	get names(): string[] {
		return [...this.#declared.values()].map(({ name }) => name);
	}
}

function declare(name: string, details: YamlValue, place: Place): Declared | null {
	if (!isMap(details)) return place.fault(`The setting “${name}” needs “ask”: what the council is to decide.`);
	if (!onlyHas(details, SETTING_WORDS, place)) return null;
	const { ask, default: fallback, readings } = details;
	if (!isText(ask) || ask === '') return place.fault(`The setting “${name}” needs “ask”: what the council is to decide.`);
	if (fallback !== undefined && readings !== undefined) return place.fault(`The setting “${name}” has a default or readings, not both.`);
	if (readings !== undefined && (!isMap(readings) || Object.keys(readings).length < 2))
		return place.fault(`“readings” are two or more names, each with what it stands for.`, 'readings');
	return { name, ask, readings: isMap(readings) ? readings : fallback === undefined ? {} : { default: fallback }, place };
}
