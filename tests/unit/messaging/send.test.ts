import { beforeEach, expect, test, vi } from 'vitest';
import { send } from '../../../messaging/send.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn<(message: unknown) => Promise<unknown>>() }));

vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

beforeEach(() => {
	sendMessage.mockReset();
});

const REQUEST = { kind: 'rule tallies' } as const;

test('what the background answers is given, and nothing is sent twice', async () => {
	sendMessage.mockResolvedValue([]);
	expect(await send(REQUEST)).toEqual([]);
	expect(sendMessage.mock.calls).toEqual([[REQUEST]]);
});

test.each([
	'Could not establish connection. Receiving end does not exist.',
	'The message port closed before a response was received.',
	'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
	'Message manager disconnected',
	"Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
])('a background that was asleep is asked once more: %s', async (message) => {
	sendMessage.mockRejectedValueOnce(new Error(message)).mockResolvedValueOnce([]);
	expect(await send(REQUEST)).toEqual([]);
	expect(sendMessage.mock.calls).toEqual([[REQUEST], [REQUEST]]);
});

test('a background that stays out of reach is asked no third time', async () => {
	const fault = new Error('Could not establish connection. Receiving end does not exist.');
	sendMessage.mockRejectedValue(fault);
	await expect(send(REQUEST)).rejects.toBe(fault);
	expect(sendMessage).toHaveBeenCalledTimes(2);
});

test.each(['Extension context invalidated.', 'QuotaExceededError'])('a refusal is passed on, and not retried: %s', async (message) => {
	const fault = new Error(message);
	sendMessage.mockRejectedValue(fault);
	await expect(send(REQUEST)).rejects.toBe(fault);
	expect(sendMessage).toHaveBeenCalledTimes(1);
});
