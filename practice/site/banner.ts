import { type Child, h } from '../markup/h.ts';
import { asPrinted, inWords, now } from './clock.ts';

const banner = 'Practice Mosaic. Not verified against the real system. Fictional people only. ';

/** On every page: what this is, and which day it is here. */
export function modernBanner(): Child[] {
	const { date } = now();
	return [banner, h('time', { id: 'practice-day', datetime: date }, inWords(date))];
}

export function tablesBanner(): Child[] {
	return [banner, h('font', { class: 'practice-day' }, asPrinted(now().date))];
}
