import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Drawn } from './in-page/start.ts';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.gif': 'image/gif',
	'.json': 'application/json',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
};

const page = (library: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Step</title>
${existsSync(join(HERE, '.built', library, 'style.css')) ? `<link rel="stylesheet" href="/.built/${library}/style.css">` : ''}</head>
<body><div id="page"></div><script type="module" src="/.built/${library}/page.js"></script></body></html>`;

const HERE = new URL('.', import.meta.url).pathname;

/** The rig's own pages, to this machine alone: /mantine/visit is the visit as Mantine draws it. */
export class RigServer {
	readonly #server = createServer((request, response) => this.#answer(request, response));
	readonly #held = new Map<string, ServerResponse>();
	/** What each page told of itself once it was drawn, by its path. */
	readonly drawn = new Map<string, Drawn>();
	address = '';

	async start(port = 0): Promise<void> {
		await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
		this.address = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
	}

	stop(): Promise<void> {
		this.#server.closeAllConnections();
		return new Promise((resolve) => this.#server.close(() => resolve()));
	}

	#answer(request: IncomingMessage, response: ServerResponse): void {
		const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
		if (path.startsWith('/held/')) this.#held.set(path.slice('/held'.length), response);
		else if (path.startsWith('/drawn/')) this.#keep(path.slice('/drawn'.length), request, response);
		else if (/^\/[a-z0-9-]+\/[a-z]+$/.test(path))
			response.writeHead(200, { 'content-type': TYPES['.html'] }).end(page(path.split('/')[1] ?? ''));
		else sendFile(path, response);
	}

	/** Keeps what a page tells, and then answers what it asked for while it was being drawn. */
	#keep(path: string, request: IncomingMessage, response: ServerResponse): void {
		const pieces: Buffer[] = [];
		request.on('data', (piece: Buffer) => pieces.push(piece));
		request.on('end', () => {
			this.drawn.set(path, JSON.parse(Buffer.concat(pieces).toString()) as Drawn);
			response.end();
			this.#held.get(path)?.end();
		});
	}
}

function sendFile(path: string, response: ServerResponse): void {
	const file = join(HERE, path);
	if (!file.startsWith(HERE) || !existsSync(file) || !statSync(file).isFile()) {
		response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
		return;
	}
	response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
	createReadStream(file).pipe(response);
}
