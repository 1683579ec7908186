import type { RecordLine } from '../../components/view.ts';
import { daysBetween, type PlainDate, readDate } from '../../engine/time/plain-date.ts';
import { sayDate } from '../../engine/time/say-date.ts';
import { screenName } from '../../engine/wording/read-text.ts';
import type { ScreenRead } from '../../messaging/page-answers.ts';

/**
 * Which screens of the record the checks ask for, and how far each was read.
 * @param wanted in the order in which the rules ask for them
 * @param here the screen of the record that is open now; null on a step
 */
export function recordScreens(wanted: readonly string[], read: readonly ScreenRead[], here: string | null, today: PlainDate): RecordLine[] {
	return wanted.map((screen) => {
		const name = screenName(screen);
		const known = read.find((each) => each.screen === screen);
		if (!known) return { name, state: 'not opened', words: 'Not opened', here: screen === here };
		const when = whenRead(known.readAt, today);
		const line = (state: RecordLine['state'], words: string) => ({ name, state, words, here: screen === here });
		if (known.stale) return line('too old', `Too old. Read ${when}`);
		return known.reach === 'all' ? line('read', `Read ${when}`) : line('part read', `Part read ${when}`);
	});
}

/** "today at 16:41", "Tue 3 March, 41 days ago". */
function whenRead(readAt: string, today: PlainDate): string {
	const day = readDate(readAt.slice(0, 10));
	if (!day) return '';
	const ago = daysBetween(day, today);
	if (ago === 0) return `today at ${readAt.slice(11)}`;
	return `${sayDate(day, today)}, ${ago === 1 ? 'yesterday' : `${ago} days ago`}`;
}
