import { h } from '../markup/h.ts';
import { banner } from '../site/head.ts';
import type { Editor } from './editor.ts';

/** The question that comes up two minutes before the session ends, over a page that still works behind it. */
export function sessionDialog(editor: Editor): HTMLElement {
	const { make, wiring } = editor;
	return editor.regions.draw('session', () => {
		if (editor.desk.resumed) return h('div', { hidden: true });
		const box = h(
			'div',
			{ class: 'session', role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': 'session-title' },
			make('h2', { id: 'session-title' }, 'Your session is about to end'),
			make('p', {}, 'You will be logged out in 1:58.'),
			wiring.click(make('button', { type: 'button', id: 'resume' }, 'Resume'), 'resume'),
			' ',
			wiring.click(make('button', { type: 'button', id: 'log-out' }, 'Logout Immediately'), 'logOut'),
		);
		return h('div', { class: 'session-cover' }, box);
	});
}

/** The page after the session has ended. */
export function timedOutPage(editor: Editor): HTMLElement {
	const again = new URLSearchParams(location.search);
	again.set('state', 'open');
	return h(
		'div',
		{ class: 'page' },
		editor.make('div', { class: 'banner' }, editor.make('p', {}, banner())),
		editor.make('div', { class: 'title' }, editor.make('h1', {}, 'Your session has ended')),
		h('p', { class: 'ended' }, 'You were logged out because nothing was done for a while. ', h('a', { href: `?${again}` }, 'Log in again')),
	);
}
