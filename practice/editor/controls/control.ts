/** What ties words to a control: a label to a box or a tick, a legend to a set, something else to the rest. */
export type Shape = 'box' | 'tick' | 'set' | 'widget' | 'table' | 'words';

export interface Control {
	element: HTMLElement;
	shape: Shape;
}
