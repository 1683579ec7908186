import type { Block } from './blocks.ts';
import type { Box, Item, Span } from './sequence.ts';

/** radios: one of several; ticks: any of several; parts: boxes that make one answer; one: a control alone; widget: made of something else. */
export type FieldShape = 'radios' | 'ticks' | 'parts' | 'one' | 'widget' | 'printed';

/** What one question is answered with. */
export interface Field {
	shape: FieldShape;
	/** What takes the answer, in page order. */
	controls: Item[];
	/** Native controls that are put away, and that something drawn stands in for. */
	twins: Item[];
	/** The innermost element that holds all its controls. */
	own: Span;
	/** The outermost element that holds no other field. */
	room: Span;
	box: Box | null;
	sight: Item['sight'];
	/** What each choice says, where there are several. */
	options: Block[];
	/** Only a field if it has a label. */
	tentative: boolean;
}
