import browser from 'webextension-polyfill';
import type { Answer, Command, Request } from '../background/messages.ts';
import type { Ports } from './ports.ts';

/** Ports of a content script: everything goes through the background. */
export function backgroundPorts(): Ports {
	return {
		hello: (address) => ask({ kind: 'hello', address }),
		openStep: (step, stepKey) => ask({ kind: 'open step', step, stepKey }),
		preview: (rows, posts) => ask({ kind: 'preview', rows, posts }),
		remember: (stepKey, memory) => tell({ kind: 'remember', stepKey, ...memory }),
		keepPlace: (place) => tell({ kind: 'place', ...place }),
		saveStructure: () => tell({ kind: 'save structure' }),
		calibrate: () => tell({ kind: 'calibrate' }),
		chooseRole: (role) => tell({ kind: 'choose role', role }),
		finishedAnyway: (rules, reason) => tell({ kind: 'finished anyway', rules, reason }),
		onCommand(heard) {
			browser.runtime.onMessage.addListener((message: unknown) => {
				if (isCommand(message)) heard(message.name);
				return undefined;
			});
		},
	};
}

async function ask<Asked extends Request>(request: Asked): Promise<Answer<Asked['kind']>> {
	return (await browser.runtime.sendMessage(request)) as Answer<Asked['kind']>;
}

/** What is only told may fail: the worker's page goes on without it. */
function tell(request: Request): void {
	browser.runtime.sendMessage(request).catch(() => undefined);
}

function isCommand(message: unknown): message is Command {
	return typeof message === 'object' && message !== null && (message as Command).kind === 'command';
}
