import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetTab } from '../../store/step-memory.ts';
import { noteShown } from '../../store/who-shows.ts';
import { answerRequest, tidy } from './answer-request.ts';
import { noteStorageChange } from './council-now.ts';
import type { Command } from './messages.ts';

export default defineBackground(() => {
	browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => answerRequest(message, sender));
	browser.storage.onChanged.addListener(noteStorageChange);
	browser.runtime.onInstalled.addListener(() => void tidy());
	browser.runtime.onStartup.addListener(() => void tidy());
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
