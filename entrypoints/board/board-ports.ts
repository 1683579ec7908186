import browser from 'webextension-polyfill';
import { londonTime } from '../../engine/time/london-clock.ts';
import { dateOf, type PlainDate, readDate } from '../../engine/time/plain-date.ts';
import { BOARD_PORT, type BoardPart } from '../../messaging/board-port.ts';
import type { BoardRequest } from '../../messaging/board-protocol.ts';
import { type Answer, send } from '../../messaging/send.ts';

/** All that the board knows of the world outside its page. */
export interface BoardPorts {
	/** Asks for everything. What is still to come of an earlier asking is no longer heard. */
	open(heard: (part: BoardPart) => void): void;
	ask<Sent extends BoardRequest>(request: Sent): Promise<Answer<Sent>>;
	/** The day it is. */
	today(): PlainDate;
	/** Hands a text to whoever looks, as a file. */
	save(name: string, text: string): void;
	print(): void;
	/** Has the browser ask whether it may tell somebody something. Called by a press alone. */
	mayNotify(): Promise<boolean>;
}

export function boardPorts(): BoardPorts {
	let port: ReturnType<typeof browser.runtime.connect> | null = null;
	return {
		open(heard) {
			port?.disconnect();
			const opened = browser.runtime.connect({ name: BOARD_PORT });
			port = opened;
			opened.onMessage.addListener((part) => {
				if (port === opened) heard(part as BoardPart);
			});
		},
		ask: send,
		today,
		save,
		print: () => window.print(),
		mayNotify: () => browser.permissions.request({ permissions: ['notifications'] }),
	};
}

/** In practice the address may say which day it is: the practice Mosaic has one of its own. */
function today(): PlainDate {
	const search = new URLSearchParams(window.location.search);
	const said = import.meta.env.MODE === 'practice' || search.has('practice') ? search.get('today') : null;
	return readDate(said ?? '') ?? dateOf(londonTime(Date.now()));
}

function save(name: string, text: string): void {
	// A spreadsheet takes a file for another alphabet's unless it begins with this mark.
	const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
