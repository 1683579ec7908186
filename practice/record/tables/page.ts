import { h } from '../../markup/h.ts';
import { layout } from '../../markup/layout-table.ts';
import { tablesHead } from '../../site/head.ts';
import { signInList } from '../../site/sign-in-list.ts';
import { recordAddress, workViewAddress } from '../addresses.ts';
import { type Drawing, isTitledByItsPart } from '../drawing.ts';
import { badgesOf, identityOf } from '../identity.ts';
import { screens } from '../screens/screens.ts';
import { details } from './details.ts';
import { list } from './list.ts';

export function tablesRecord(drawing: Drawing): HTMLElement {
	const { record, screen } = drawing;
	return layout(
		{ class: 'page', width: '100%' },
		[h('td', {}, tablesHead(record.worker))],
		[
			h(
				'td',
				{ class: 'tools' },
				'Sign in as ',
				signInList(drawing, record.worker, null),
				' ',
				h('a', { href: workViewAddress() }, 'Work view'),
			),
		],
		[h('td', {}, identityBar(drawing))],
		[
			h(
				'td',
				{},
				layout({ class: 'record' }, [
					h('td', { class: 'menu', valign: 'top', width: '170' }, menu(drawing)),
					h(
						'td',
						{ valign: 'top', width: '900' },
						isTitledByItsPart(drawing) ? null : h('b', { class: 'screen' }, screen.title),
						parts(drawing),
					),
				]),
			),
		],
	);
}

function parts(drawing: Drawing): HTMLElement[] {
	if (drawing.parts.length === 0) return [h('p', {}, 'None recorded')];
	return drawing.parts.map((part) => (part.kind === 'list' ? list(drawing, part) : details(drawing, part)));
}

function identityBar({ record }: Drawing): HTMLElement {
	const facts = identityOf(record).flatMap(([term, value]) => [
		h('td', { class: 'term', nowrap: true }, `${term}:`),
		h('td', { nowrap: true }, h('b', {}, value)),
	]);
	const badges = badgesOf(record).map((badge) => h('span', { class: 'badge' }, badge));
	return layout({ class: 'title identity', cellpadding: '2' }, [...facts, h('td', { align: 'right' }, badges)]);
}

function menu({ record, screen }: Drawing): HTMLElement[] {
	return screens.map(({ id, title }) =>
		h('div', {}, id === screen.id ? h('b', {}, title) : h('a', { href: recordAddress(record.key, id) }, title)),
	);
}
