import { h } from '../../markup/h.ts';
import { modernHead } from '../../site/head.ts';
import { signInList } from '../../site/sign-in-list.ts';
import { workViewAddress } from '../addresses.ts';
import { type Drawing, isTitledByItsPart } from '../drawing.ts';
import { badgesOf, identityOf } from '../identity.ts';
import { screens } from '../screens/screens.ts';
import { details } from './details.ts';
import { recordLink } from './link.ts';
import { list } from './list.ts';

export function modernRecord(drawing: Drawing): HTMLElement {
	const { make, screen, parts } = drawing;
	return make(
		'div',
		{ class: 'page' },
		modernHead(make, drawing.record.worker),
		make(
			'div',
			{ class: 'tools' },
			make('label', { for: 'sign-in-as' }, 'Sign in as ', signInList(drawing, drawing.record.worker, 'sign-in-as')),
			h('a', { href: workViewAddress() }, 'Work view'),
		),
		identityBar(drawing),
		make(
			'div',
			{ class: 'record' },
			menu(drawing),
			make(
				'main',
				{ class: 'record__screen' },
				isTitledByItsPart(drawing) ? null : make('h2', {}, screen.title),
				parts.length === 0 ? make('p', {}, 'None recorded') : null,
				parts.map((part) => (part.kind === 'list' ? list(drawing, part) : details(drawing, part))),
			),
		),
	);
}

/** Whose record it is, on each of its screens. */
function identityBar({ make, record }: Drawing): HTMLElement {
	const facts = identityOf(record).map(([term, value]) => make('div', {}, make('dt', {}, term), make('dd', {}, value)));
	const badges = badgesOf(record).map((badge) => make('span', { class: 'badge' }, badge));
	return make(
		'div',
		{ class: 'title identity' },
		make('h1', {}, record.state.details['Name'] ?? record.person.name),
		make('dl', {}, facts),
		make('div', { class: 'badges' }, badges),
	);
}

function menu(drawing: Drawing): HTMLElement {
	const { make } = drawing;
	const links = screens.map(({ id, title }) =>
		make('li', {}, recordLink(drawing, title, id, {}, { 'aria-current': id === drawing.screen.id ? 'page' : null })),
	);
	return make('nav', { class: 'record__menu', 'aria-label': 'Record' }, make('ul', {}, links));
}
