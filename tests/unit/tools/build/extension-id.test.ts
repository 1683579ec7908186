import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { idOf } from '../../../../tools/build/extension-id.ts';

test('an id is 32 letters from a to p, and the same from either half of a key', () => {
	const { privateKey, publicKey } = generateKeyPairSync('rsa', {
		modulusLength: 2048,
		publicKeyEncoding: { type: 'spki', format: 'pem' },
		privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
	});
	expect(idOf(privateKey)).toMatch(/^[a-p]{32}$/);
	expect(idOf(publicKey)).toBe(idOf(privateKey));
});

test('what is no key is refused in a sentence', () => {
	expect(() => idOf('# Stepcheck')).toThrow('This is no key: it should be the .pem file that packing the extension made.');
});
