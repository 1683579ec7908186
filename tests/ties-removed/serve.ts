import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages from files and from memory, to this machine alone. No script of theirs runs, and nothing of theirs is fetched from elsewhere. */
export class PageServer {
	readonly #pages = new Map<string, string>();
	#address = '';
	readonly #server = createServer((request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
		const page = this.#pages.get(path) ?? (path.startsWith('/file/') && existsSync(path.slice(5)) ? readFileSync(path.slice(5)) : null);
		if (page === null) response.writeHead(404).end();
		else
			response
				.writeHead(200, {
					'content-type': path.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8',
					'content-security-policy': "script-src 'none'; object-src 'none'",
				})
				.end(page);
	});

	async start(): Promise<void> {
		await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
		this.#address = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
	}

	/** The address of a file. */
	file(path: string): string {
		return `${this.#address}/file${encodeURI(path)}`;
	}

	/** The address of markup, in the place of what was there under that name before. */
	page(name: string, markup: string): string {
		this.#pages.set(`/${name}`, markup);
		return `${this.#address}/${name}`;
	}

	stop(): Promise<void> {
		this.#server.closeAllConnections();
		return new Promise((resolve) => this.#server.close(() => resolve()));
	}
}
