/** The pattern of an address, as browsers write it. A pattern has no port here, and means all of them. */
export function patternOf(address: string): string {
	return `https://${new URL(address).hostname}/*`;
}

/** An address as somebody may have typed it; null if it is none. */
export function addressIn(typed: string): string | null {
	const written = typed.trim();
	const whole = /^[a-z]+:\/\//i.test(written) ? written : `https://${written}`;
	if (!URL.canParse(whole)) return null;
	const { protocol, hostname, origin } = new URL(whole);
	return protocol === 'https:' && hostname.includes('.') ? origin : null;
}
