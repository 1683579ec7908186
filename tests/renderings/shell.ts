import type { Axes } from './axes.ts';
import { INK } from './controls/draw.ts';
import { el, text } from './html.ts';

/** A property that a script gives to what a selector finds, once the page is there. */
export interface Later {
	selector: string;
	property: string;
	value: string | boolean;
}

/** What pages with values by script do when they are there: through shadow roots, but not into other documents. */
function filling(later: Later[]): string {
	if (later.length === 0) return '';
	const data = JSON.stringify(later.map((l) => [l.selector, l.property, l.value])).replace(/</g, '\\u003c');
	return `<script>(function(){var all=${data};function find(root,s){var e=root.querySelector(s);if(e)return e;var n=root.querySelectorAll('*');for(var i=0;i<n.length;i++)if(n[i].shadowRoot){e=find(n[i].shadowRoot,s);if(e)return e}return null}all.forEach(function(a){var e=find(document,a[0]);if(e)e[a[1]]=a[2]})})()</script>`;
}

function ground(axes: Axes): string {
	const c = INK[axes.theme];
	const family = axes.font === 'Georgia' ? 'Georgia,serif' : `${axes.font},sans-serif`;
	const size = axes.theme === 'grey' ? 13 : 15;
	return `body{margin:0;background:${c.paper};color:${c.ink};font:${size}px/1.35 ${family};color-scheme:${axes.theme === 'dark' ? 'dark' : 'light'}}table{font:inherit;color:inherit}button{font:inherit}`;
}

function documentOf(title: string, css: string, body: string, axes: Axes): string {
	return `${axes.mode === 'quirks' ? '' : '<!DOCTYPE html>'}<html lang="en-GB"><head><meta charset="utf-8"><title>${text(title)}</title><style>${css}</style></head><body>${body}</body></html>`;
}

/** What is around the form: windows within windows, or shadow trees. */
export interface Inside {
	title: string;
	css: string;
	/** What stands above and below the form, and is not of it. */
	above: string;
	below: string;
	form: string;
	later: Later[];
	/** How high a frame has to be so that nothing scrolls. */
	height: number;
}

/** The whole page. */
export function shell(inside: Inside, axes: Axes): string {
	const css = `${ground(axes)}\n${inside.css}`;
	const frame = (html: string, more: number) =>
		el('iframe', {
			srcdoc: html,
			title: axes.ids === 'generated' ? null : 'Step',
			style: `width:100%;height:${inside.height + more}px;border:0`,
		});
	const inner = () => documentOf(inside.title, css, inside.form + filling(inside.later), axes);
	const page = (form: string, script = '') => documentOf(inside.title, css, `${inside.above}${form}${inside.below}${script}`, axes);
	switch (axes.frame) {
		case 'srcdoc':
			return page(frame(inner(), 0));
		case 'nested':
			return page(frame(documentOf('', ground(axes), frame(inner(), 0), axes), 60));
		case 'written': {
			const written = JSON.stringify(inner()).replace(/</g, '\\u003c');
			return page(
				el('iframe', { id: 'editor-window', style: `width:100%;height:${inside.height}px;border:0` }),
				`<script>(function(){var d=document.getElementById('editor-window').contentDocument;d.open();d.write(${written});d.close()})()</script>`,
			);
		}
		case 'shadow':
		case 'shadow-parts': {
			const root = (html: string) =>
				`<step-view><template shadowrootmode="open"><style>${inside.css}</style>${html}</template></step-view>`;
			const wrapped =
				axes.frame === 'shadow'
					? root(inside.form)
					: root(`<div><step-body><template shadowrootmode="open"><style>${inside.css}</style>${inside.form}</template></step-body></div>`);
			return page(wrapped, filling(inside.later));
		}
		default:
			return page(inside.form, filling(inside.later));
	}
}
