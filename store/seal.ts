/** This browser's own keys. They can be used, and never exported, not even by Stepcheck. */
export interface Keys {
	/** Makes of a record's number what stands for it. */
	mac: CryptoKey;
	/** Seals what is kept. */
	seal: CryptoKey;
}

/** Something encrypted: nobody reads it without this browser's key. */
export interface Sealed {
	iv: Uint8Array<ArrayBuffer>;
	sealed: ArrayBuffer;
}

/**
 * Encrypts plain data.
 * @param place where it is to be kept: put anywhere else, it can't be opened
 */
export async function seal(data: unknown, place: readonly string[], key: CryptoKey): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	return { iv, sealed: await crypto.subtle.encrypt(by(iv, place), key, bytes(JSON.stringify(data))) };
}

/** @returns null if the key is another, or the data is not whole, or is not where it was put */
export async function unseal<T>({ iv, sealed }: Sealed, place: readonly string[], key: CryptoKey): Promise<T | null> {
	try {
		return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(by(iv, place), key, sealed))) as T;
	} catch {
		return null;
	}
}

function by(iv: Uint8Array<ArrayBuffer>, place: readonly string[]): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: bytes(JSON.stringify(place)) };
}

export function bytes(text: string): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(text);
}

export function hex(buffer: ArrayBuffer): string {
	return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
