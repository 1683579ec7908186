import { start } from './start.ts';

start(() => import('../../practice/work-view/work-view.ts'));
