import { calibrateStates } from './calibrate-states.ts';
import { pageStates } from './page-states.ts';
import { recordStates } from './record-states.ts';
import { sidebarStates } from './sidebar-states.ts';
import type { State } from './state.ts';
import { workStates } from './work-states.ts';

/** Every frame of the gallery, by name. */
export const states: Record<string, State> = { ...sidebarStates, ...pageStates, ...workStates, ...recordStates, ...calibrateStates };
