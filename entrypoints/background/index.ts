import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetTab } from '../../store/step-memory.ts';
import { noteShown } from '../../store/who-shows.ts';
import { answerRequest, calendar, disk, flagStore, tidy } from './answer-request.ts';
import { Badge, changesCount } from './badge.ts';
import { BOARD_REALM, BoardDesk } from './board-desk.ts';
import { BOARD_PORT } from './board-messages.ts';
import { DailySummary } from './daily-summary.ts';
import type { Command } from './messages.ts';
import { openBoard } from './open-board.ts';
import { isBoard } from './who-asks.ts';

const badge = new Badge(flagStore, BOARD_REALM, calendar);
const daily = new DailySummary(badge, calendar);
const board = new BoardDesk(flagStore, disk, calendar, daily);

export default defineBackground(() => {
	browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
		const answer = await (isBoard(sender) ? board.answer(message) : answerRequest(message, sender));
		if (changesCount(message)) badge.refresh();
		return answer;
	});
	browser.runtime.onConnect.addListener((port) => {
		if (port.name === BOARD_PORT && port.sender && isBoard(port.sender)) void board.show(port);
		else port.disconnect();
	});
	browser.runtime.onInstalled.addListener(() => void tidy());
	browser.runtime.onStartup.addListener(() => void tidy());
	void daily.arrange().catch(() => undefined);
	badge.refresh();
	browser.alarms.onAlarm.addListener(({ name }) => void daily.rang(name).catch(() => undefined));
	browser.action.onClicked.addListener((tab) => void openBoard(tab.url));
	browser.tabs.onRemoved.addListener((tab) => {
		for (const forgotten of [forgetTab(tab), noteShown(tab, null)]) forgotten.catch(() => undefined);
	});
	browser.commands.onCommand.addListener(async (name) => {
		const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
		const command: Command = { kind: 'command', name: name as Command['name'] };
		// A tab without Mosaic in it has nobody to hear.
		if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, command).catch(() => undefined);
	});
});
