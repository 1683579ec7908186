/** How a control gets its label: a box or a tick by a label element, a set by a legend, the rest by ARIA. */
export type Shape = 'box' | 'tick' | 'set' | 'widget' | 'table' | 'words';

export interface Control {
	element: HTMLElement;
	shape: Shape;
}
