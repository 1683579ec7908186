import type { OpenRecord, Part } from '../parts/parts.ts';

export interface Screen {
	/** Its name in the address. */
	id: string;
	title: string;
	parts(record: OpenRecord): Part[];
}
