import type { Adapter } from '../../engine/model/adapter.ts';

/** The adapter for an address; the generic one if no other names its host. */
export function adapterFor(adapters: readonly Adapter[], address: string): Adapter {
	const found =
		adapters.find(({ hosts }) => hosts.some((host) => matches(host, address))) ?? adapters.find(({ hosts }) => hosts.length === 0);
	if (!found) throw new Error('There is no generic adapter.');
	return found;
}

/** Match patterns as extensions have them: any port, and `*` for any text in the path. */
function matches(pattern: string, address: string): boolean {
	const [, scheme, host, path] = /^(https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
	if (!scheme || !host || !path || !URL.canParse(address)) return false;
	const url = new URL(address);
	const pathPattern = new RegExp(
		`^${path
			.split('*')
			.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
			.join('.*')}$`,
	);
	return url.protocol === `${scheme}:` && (url.hostname === host || url.host === host) && pathPattern.test(url.pathname + url.search);
}
