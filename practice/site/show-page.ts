import type { Regions } from '../markup/regions.ts';
import type { Variant } from './variant.ts';

interface Page {
	variant: Variant;
	/** What the window is called; left out where the page's file says it. */
	title?: string;
	regions: Regions;
	/** How the page is drawn with nested tables, and with any other markup. */
	tables(): HTMLElement;
	modern(): HTMLElement;
}

/** Puts a page of this site into its window. From then on its region is called `page`. */
export function showPage({ variant, title = document.title, regions, tables, modern }: Page): void {
	document.title = title;
	document.body.className = variant.markup;
	document.body.append(regions.draw('page', variant.markup === 'nested-tables' ? tables : modern));
}
