import { partyName } from '../../engine/model/parties.ts';
import type { Anchor, Limit, Party, Setting } from '../../engine/model/rule.ts';
import { sayAnchor, sayLimit } from '../../engine/wording/statement-text.ts';
import { isSame } from './move.ts';

/** What settings of the same name stand for now and stood for before, a sentence for each that is not the same. */
export function settingsChangedIn(before: unknown, after: unknown): string[] {
	const was = settingsIn(before);
	return [...settingsIn(after)].flatMap(([name, { readings }]) => {
		const then = was.get(name)?.readings;
		if (!then || isSame(then, readings)) return [];
		const other = Object.keys(readings).filter((reading) => !isSame(then[reading], readings[reading]));
		const said = other.map((reading) => `${reading}: ${say(readings[reading])}, before ${say(then[reading])}`);
		const gone = Object.keys(then).filter((reading) => !Object.hasOwn(readings, reading));
		return [`“${name}” may be read in another way: ${[...said, ...gone.map((reading) => `${reading}: not any more`)].join('; ')}.`];
	});
}

/** All settings that compiled data names, by name. */
function settingsIn(data: unknown, found = new Map<string, Setting<unknown>>()): Map<string, Setting<unknown>> {
	if (typeof data !== 'object' || data === null) return found;
	if (isSetting(data)) found.set(data.name, data);
	for (const part of Object.values(data)) settingsIn(part, found);
	return found;
}

function isSetting(data: object): data is Setting<unknown> {
	return 'kind' in data && data.kind === 'setting';
}

/** A reading in words, whatever it is a reading of. */
function say(reading: unknown): string {
	if (reading === undefined) return 'none';
	if (typeof reading !== 'object' || reading === null) return String(reading);
	const kind = 'kind' in reading ? reading.kind : null;
	if (kind === 'period' || kind === 'order' || kind === 'none') return sayLimit(reading as Limit);
	if (ANCHORS.has(String(kind))) return sayAnchor(reading as Anchor);
	return PARTIES.has(String(kind)) ? partyName(reading as Party) : 'something of its own';
}

const ANCHORS = new Set(['its', 'part of', 'answer to', 'today', 'finish', 'date', 'event', 'computed']);

const PARTIES = new Set(['roles', 'teams', 'virtual worker', 'outside', 'self', 'nobody', 'anyone', 'system']);
