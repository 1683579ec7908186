import { addressOf } from '../site/address.ts';

/** Parameters about how a list is shown: dropped on the way to another screen. */
const ofOneScreen = ['page', 'per-page', 'limit', 'mine', 'type', 'sort', 'order', 'folders', 'step'];

export function recordAddress(person: string, screen: string, changes: Record<string, string> = {}): string {
	return without(
		addressOf('record.html', { person, screen, ...changes }),
		ofOneScreen.filter((name) => !(name in changes)),
	);
}

export const workViewAddress = (): string => without(addressOf('index.html'), [...ofOneScreen, 'person', 'screen']);

function without(address: string, names: string[]): string {
	const [page = '', query = ''] = address.split('?');
	const kept = new URLSearchParams(query);
	for (const name of names) kept.delete(name);
	return `${page}?${kept}`;
}
