import type { Axes } from '../axes.ts';
import { INK } from '../controls/draw.ts';
import { el, picture, text } from '../html.ts';
import type { Rng } from '../random.ts';
import type { Sheet } from '../sheet.ts';

/** How one page says that an answer is wanted. */
export interface Signs {
	/** Explains the sign; empty where the page has no key. */
	key: string;
	/** The sign itself, as something to put beside a label or a control; null where it is no thing of its own. */
	thing(): string | null;
	/** Declarations for the label. */
	labelLook: string;
	/** Declarations for the label's cell. */
	cellLook: string;
	/** Declarations for the box to write in. */
	controlLook: string;
	/** What the style sheet draws behind the label or before it. */
	drawnLook: string | null;
	must: 'required' | 'aria-required' | null;
	/** Nothing on the page says what is required. */
	silent: boolean;
	/** The sign stands at what is not required. */
	turned: boolean;
}

const RED = { name: 'red', ink: '#c0261c', onDark: '#ff8273', pale: '#fde4e1', paleOnDark: '#5a2b2b' };
const ORANGE = { name: 'orange', ink: '#d9730d', onDark: '#ffb066', pale: '#ffedd6', paleOnDark: '#5b4120' };
const BLUE = { name: 'blue', ink: '#1858c9', onDark: '#7db0ff', pale: '#e0ebff', paleOnDark: '#22406e' };
const YELLOW = { name: 'yellow', ink: '#b38b00', onDark: '#ffe066', pale: '#fff6b8', paleOnDark: '#5c5316' };

/** The signs of a page, and the key that explains them. */
export function signs(axes: Axes, rng: Rng, sheet: Sheet): Signs {
	const dark = axes.theme === 'dark';
	const hue = rng.pick(
		axes.sign === 'background' ? [RED, ORANGE, BLUE, YELLOW] : axes.sign === 'red-label' ? [RED, BLUE] : [RED, ORANGE, BLUE],
	);
	const ink = dark ? hue.onDark : hue.ink;
	const pale = dark ? hue.paleOnDark : hue.pale;
	const c = INK[axes.theme];
	const note = (sample: string, words: string) =>
		el(rng.pick(['p', 'div']), sheet.look('note', `margin:8px 0;font-size:90%;color:${c.ink}`), sample, sample ? ' ' : '', text(words));
	const none: Signs = {
		key: '',
		thing: () => null,
		labelLook: '',
		cellLook: '',
		controlLook: '',
		drawnLook: null,
		must: null,
		silent: false,
		turned: false,
	};
	const isDrawn = axes.signPlace === 'drawn';
	switch (axes.sign) {
		case 'star':
		case 'star-key': {
			const star = el(
				'span',
				{
					...sheet.look('req', `color:${ink}`),
					'aria-hidden': rng.chance(0.4) ? 'true' : null,
					title: rng.chance(0.2) ? 'Required' : null,
				},
				'*',
			);
			const key =
				axes.sign === 'star'
					? ''
					: note(star, rng.pick(['must be answered', 'means an answer is required', 'required', 'Mandatory question']));
			return { ...none, key, thing: () => (isDrawn ? null : star), drawnLook: isDrawn ? `content:"*";color:${ink};margin:0 3px` : null };
		}
		case 'word': {
			const word = rng.pick(['(required)', 'Required', 'mandatory', '(mandatory)', 'REQUIRED']);
			const thing = el(
				rng.pick(['span', 'em', 'small']),
				sheet.look('req-word', `color:${ink};font-size:85%;font-weight:normal;margin:0 4px`),
				word,
			);
			return {
				...none,
				thing: () => (isDrawn ? null : thing),
				drawnLook: isDrawn ? `content:"${word}";color:${ink};font-size:85%;margin:0 4px` : null,
			};
		}
		case 'bar': {
			const sample = el('span', { style: `display:inline-block;width:4px;height:14px;background:${ink};vertical-align:middle` });
			return {
				...none,
				key: note(sample, `Questions with ${rng.pick([`a ${hue.name} bar`, `a ${hue.name} line beside them`])} must be answered.`),
				cellLook: `border-left:4px solid ${ink};padding-left:8px;`,
			};
		}
		case 'dot': {
			const round = `display:inline-block;width:8px;height:8px;border-radius:50%;background:${ink}`;
			const dot = el('span', { ...sheet.look('dot', `${round};margin:0 5px`) });
			return {
				...none,
				key: note(dot, rng.pick([`A ${hue.name} dot marks what you must answer.`, '= required'])),
				thing: () => (isDrawn ? null : dot),
				drawnLook: isDrawn ? `content:"";${round};margin:0 5px` : null,
			};
		}
		case 'border': {
			const sample = el('span', { style: `display:inline-block;width:20px;height:12px;border:2px solid ${ink};vertical-align:middle` });
			return {
				...none,
				key: note(sample, rng.pick([`Boxes edged in ${hue.name} need an answer.`, `A ${hue.name} border means required.`])),
				controlLook: `border:2px solid ${ink};`,
			};
		}
		case 'background': {
			const sample = el('span', {
				style: `display:inline-block;width:20px;height:12px;background:${pale};border:1px solid ${c.line};vertical-align:middle`,
			});
			return {
				...none,
				key: note(rng.chance(0.6) ? sample : '', `Fields shaded ${hue.name} are mandatory.`),
				controlLook: `background:${pale};`,
			};
		}
		case 'bold':
			return {
				...none,
				key: note('', rng.pick(['Questions in bold must be answered.', 'Required questions are shown in bold.'])),
				labelLook: 'font-weight:bold;',
			};
		case 'red-label':
			return { ...none, key: note('', `Questions in ${hue.name} must be answered.`), labelLook: `color:${ink};` };
		case 'picture': {
			const src = picture(
				rng.pick([
					`<path d="M8 1l2 5h5l-4 3 2 6-5-4-5 4 2-6-4-3h5z" fill="${ink}"/>`,
					`<circle cx="8" cy="8" r="7" fill="${ink}"/><path d="M8 3v6M8 11v2" stroke="#fff" stroke-width="2"/>`,
				]),
				14,
			);
			const spoken = rng.chance(0.5);
			const img = el('img', {
				src,
				alt: spoken ? rng.pick(['Required', 'Mandatory']) : '',
				width: 14,
				height: 14,
				style: 'margin:0 4px;vertical-align:middle',
			});
			const key = spoken && rng.chance(0.5) ? '' : note(img, rng.pick(['must be completed', 'marks a mandatory question']));
			return { ...none, key, thing: () => img };
		}
		case 'attribute':
			return { ...none, must: 'required' };
		case 'aria':
			return { ...none, must: 'aria-required' };
		case 'optional-word': {
			// What can't be answered is neither optional nor required.
			if (axes.editing === 'printed' || axes.editing === 'mixed') return { ...none, silent: true };
			const word = el('span', sheet.look('opt', `color:${c.faint};font-weight:normal;margin-left:4px`), '(optional)');
			return {
				...none,
				key: note('', rng.pick(['Answer every question unless it says optional.', 'All questions are required unless marked (optional).'])),
				thing: () => word,
				turned: true,
			};
		}
		default:
			return { ...none, silent: true };
	}
}

/** A sign or a colour that means something else. */
export function decoy(axes: Axes, sheet: Sheet): { note: string; label: string; look: string } {
	const c = INK[axes.theme];
	const key = (words: string) => el('p', sheet.look('note', `margin:8px 0;font-size:90%;color:${c.ink}`), words);
	const signed = axes.sign === 'star' || axes.sign === 'star-key';
	switch (axes.decoy) {
		case 'dagger':
			return { note: key('† See the practice handbook.'), label: '†', look: '' };
		case 'star-means-else':
			return signed ? { note: '', label: '', look: '' } : { note: key('* Copied from the person’s record.'), label: '*', look: '' };
		case 'bar-everywhere':
			return axes.sign === 'bar'
				? { note: '', label: '', look: '' }
				: { note: '', label: '', look: `border-left:3px solid ${c.accent};padding-left:8px;` };
		case 'red-everywhere':
			return axes.sign === 'red-label' || axes.sign === 'bold'
				? { note: '', label: '', look: '' }
				: { note: '', label: '', look: `color:${axes.theme === 'dark' ? '#ff9d91' : '#a3231a'};` };
		default:
			return { note: '', label: '', look: '' };
	}
}
