import type { FactList } from '../../engine/model/facts.ts';

/** A list of one kind from one screen, and when it was read, in ms. */
export interface KeptList {
	kind: string;
	keptAt: number;
	list: FactList & { screen: string; readAt: string };
}

export function isSameList(a: KeptList, b: KeptList): boolean {
	return a.kind === b.kind && a.list.screen === b.list.screen;
}
