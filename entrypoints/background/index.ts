import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { Badge, mayChangeBadge } from '../../background/badge.ts';
import { BOARD_PAGES, BOARD_REALM, BoardService } from '../../background/board-service.ts';
import { answerCouncil, COUNCIL_PAGES } from '../../background/council/council-service.ts';
import { noteStorageChange, updateRegistration } from '../../background/council/current-council.ts';
import { DailySummary } from '../../background/daily-summary.ts';
import { forgetClosedTab, tidy } from '../../background/forget.ts';
import { handlePageMessage } from '../../background/handle-page-message.ts';
import { answerPacks, isPackRequest, PACK_PAGES } from '../../background/packs/pack-service.ts';
import { runSelfTests } from '../../background/packs/run-self-tests.ts';
import { disk, flagStore } from '../../background/services.ts';
import { welcome } from '../../background/welcome.ts';
import { BOARD_PORT } from '../../messaging/board-port.ts';
import { type Command, tellTabs } from '../../messaging/broadcast.ts';
import { isOwnPage } from '../../messaging/sender.ts';

const badge = new Badge(flagStore, BOARD_REALM);
const daily = new DailySummary(badge);
const board = new BoardService(flagStore, disk, daily);

export default defineBackground(() => {
	browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
		const answer = await answerTo(message, sender);
		if (mayChangeBadge(message)) badge.refresh();
		return answer;
	});
	browser.runtime.onConnect.addListener((port) => {
		if (port.name === BOARD_PORT && port.sender && isOwnPage(port.sender, BOARD_PAGES)) void board.show(port);
		else port.disconnect();
	});
	const sites = () => void updateRegistration().catch(() => undefined);
	browser.permissions.onAdded.addListener(sites);
	browser.permissions.onRemoved.addListener(sites);
	sites();
	const tryRules = (again: boolean) => void runSelfTests(again).catch(() => undefined);
	// Also where the browser tells of no start: what was not tried yet, or by another Stepcheck.
	tryRules(false);
	browser.storage.onChanged.addListener((changes, area) => {
		noteStorageChange(changes, area);
		// A policy can bring rules in.
		if (area === 'managed') tryRules(false);
	});
	browser.runtime.onInstalled.addListener(({ reason }) => {
		void tidy();
		tryRules(true);
		if (reason === 'install') void welcome();
	});
	browser.runtime.onStartup.addListener(() => {
		void tidy();
		tryRules(true);
	});
	void daily.arrange().catch(() => undefined);
	badge.refresh();
	browser.alarms.onAlarm.addListener(({ name }) => void daily.rang(name).catch(() => undefined));
	browser.tabs.onRemoved.addListener((tab) => forgetClosedTab(tab));
	browser.commands.onCommand.addListener(async (name) => {
		const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
		if (tab?.id !== undefined) tellTabs([tab.id], { kind: 'command', name: name as Command });
	});
});

/** Each page of our own has its own service; everything beside Mosaic has another. */
function answerTo(message: unknown, sender: Runtime.MessageSender): Promise<unknown> {
	if (isPackRequest(message) && isOwnPage(sender, PACK_PAGES)) return answerPacks(message, sender.url ?? '');
	if (isOwnPage(sender, BOARD_PAGES)) return board.answer(message, sender.url);
	return isOwnPage(sender, COUNCIL_PAGES) ? answerCouncil(message) : handlePageMessage(message, sender);
}
