import { start } from './start.ts';

start(() => import('../../practice/editor/step-editor.ts'));
