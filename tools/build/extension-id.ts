import { createHash, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Refusal } from '../refusal.ts';

/** `stepcheck extension id KEY.pem`: the id that browsers know an extension by which is packed with this key. @throws Refusal if it is no key */
export function extensionId(args: string[]): void {
	const [file, ...more] = args;
	if (file === undefined || more.length > 0) throw new Refusal('Name one key, as in “extension id stepcheck.pem”.');
	process.stdout.write(`${idOf(keyIn(file))}\n`);
}

function keyIn(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		throw new Refusal(`${file} can’t be read.`);
	}
}

/** The first half of the public key's digest, in letters from a to p. Source: Chrome's documentation of the manifest's `key`. */
export function idOf(pem: string): string {
	try {
		const key = createPublicKey(pem).export({ type: 'spki', format: 'der' });
		const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
		return digest.replace(/./g, (figure) => String.fromCharCode(97 + Number.parseInt(figure, 16)));
	} catch {
		throw new Refusal('This is no key: it should be the .pem file that packing the extension made.');
	}
}
