import type { Axes } from './axes.ts';
import type { Attrs } from './html.ts';
import { hash } from './random.ts';

/** What a page says of how things look: in a style sheet under classes of its own, or beside each thing. */
export interface Sheet {
	/**
	 * Attributes that give an element these looks.
	 * @param name what the element is, in the words of whoever wrote the page
	 * @param css declarations
	 * @param drawn declarations of what the style sheet draws `before` or `after` it
	 */
	look(name: string, css: string, drawn?: { before?: string; after?: string }): Attrs;
	/** All rules so far. */
	css(): string;
}

export function sheet(styling: Axes['styling'], prefix: string): Sheet {
	const rules = new Map<string, string>();
	/** The class of each set of looks, and how many sets a name has. */
	const classes = new Map<string, string>();
	const variants = new Map<string, number>();
	const classOf = (name: string, key: string): string => {
		if (styling !== 'classes') return `css-${hash(prefix + key).toString(36)}`;
		// The same name with other looks is a variant of it.
		const variant = variants.get(name) ?? 0;
		variants.set(name, variant + 1);
		return variant === 0 ? `${prefix}-${name}` : `${prefix}-${name}--${variant}`;
	};
	return {
		look(name, css, drawn) {
			if (styling === 'inline' && !drawn) return css ? { style: css } : {};
			const key = `${name}|${css}|${drawn?.before ?? ''}|${drawn?.after ?? ''}`;
			let own = classes.get(key);
			if (own === undefined) {
				own = classOf(name, key);
				classes.set(key, own);
				rules.set(`.${own}`, css);
				if (drawn?.before) rules.set(`.${own}::before`, drawn.before);
				if (drawn?.after) rules.set(`.${own}::after`, drawn.after);
			}
			return { class: own };
		},
		css: () => [...rules].map(([where, what]) => `${where}{${what}}`).join('\n'),
	};
}
