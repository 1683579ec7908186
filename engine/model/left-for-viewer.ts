import type { Finding } from './checklist.ts';

/** Open, and the viewer's to do. Questions that nobody marked as required are not: they have a line of their own. */
export function isLeftForViewer({ standing, severity }: Pick<Finding, 'standing' | 'severity'>): boolean {
	return standing === 'yours' && severity !== 'info';
}
