import { start } from './start.ts';

start(() => import('../../practice/record/record.ts'));
