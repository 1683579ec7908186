import { afterEach, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { isOwnPage, senderOf } from '../../../messaging/sender.ts';

const OURS = 'chrome-extension://ours/';

vi.mock('webextension-polyfill', () => ({
	default: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours/${path}` } },
}));

afterEach(() => vi.unstubAllEnvs());

/** Our content script in the top window of a tab, but for what a test is about. */
function sender(parts: object = {}): Runtime.MessageSender {
	return { id: 'ours', tab: { id: 7 }, frameId: 0, url: 'https://mosaic.example.gov.uk/step', ...parts } as Runtime.MessageSender;
}

test('our content script in a council’s build is live, whatever its page says of itself', () => {
	expect(senderOf(sender())).toMatchObject({ tab: 7, realm: 'live', ours: false });
	expect(senderOf(sender({ url: `https://mosaic.example.gov.uk/?${OURS}practice.html` }))).toMatchObject({ realm: 'live', ours: false });
});

test('in the build for the practice Mosaic everything is practice, and so is a page of our own in any', () => {
	expect(senderOf(sender({ url: `${OURS}practice.html` }))).toMatchObject({ realm: 'practice', ours: true });
	vi.stubEnv('MODE', 'practice');
	expect(senderOf(sender())).toMatchObject({ realm: 'practice' });
});

test('another extension, a page’s frame, and what is in no tab are nobody', () => {
	for (const parts of [{ id: 'theirs' }, { id: undefined }, { frameId: 3 }, { tab: undefined }, { tab: {} }])
		expect(senderOf(sender(parts))).toBe(null);
});

test('a page of our own is told by its whole address, and nothing that runs beside Mosaic is one', () => {
	const pages = ['options.html', 'welcome.html'];
	expect(isOwnPage(sender({ url: `${OURS}options.html#policy` }), pages)).toBe(true);
	expect(isOwnPage(sender({ url: `${OURS}welcome.html`, tab: undefined }), pages)).toBe(true);
	for (const parts of [
		{},
		{ url: `${OURS}practice.html` },
		{ url: `https://mosaic.example.gov.uk/?${OURS}options.html` },
		{ url: `${OURS}options.html`, id: 'theirs' },
		{ url: `${OURS}options.html`, frameId: 2 },
		{ url: undefined },
	])
		expect(isOwnPage(sender(parts), pages)).toBe(false);
});
