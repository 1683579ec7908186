import browser from 'webextension-polyfill';
import type { BoardAnswers, BoardRequest } from './board-protocol.ts';
import type { CouncilAnswers, CouncilRequest } from './council-protocol.ts';
import type { PackAnswers, PackRequest } from './pack-protocol.ts';
import type { PageAnswers } from './page-answers.ts';
import type { PageRequest } from './page-protocol.ts';

type Request = PageRequest | BoardRequest | CouncilRequest | PackRequest;
/** What each kind of request is answered with. Two protocols that share a kind have to agree on its answer. */
interface Answers extends PageAnswers, BoardAnswers, CouncilAnswers, PackAnswers {}
export type Answer<Sent extends Request> = Answers[Sent['kind']];

/**
 * Sends a request to the background. The one place that does: a service worker that the browser has stopped, or is stopping, loses
 * what is sent to it, so the request is sent once more, which starts it again.
 * @throws if the background refuses, or is out of reach both times
 */
export async function send<Sent extends Request>(request: Sent): Promise<Answer<Sent>> {
	const attempt = (): Promise<Answer<Sent>> => browser.runtime.sendMessage(request);
	return attempt().catch((fault) => {
		if (ASLEEP.test(String(fault))) return attempt();
		throw fault;
	});
}

/** How Chrome and Firefox say that nobody was there to hear, or went away before answering. */
const ASLEEP = /establish|closed|disconnected|destroyed/;
