import { expect, test } from 'vitest';
import { rolesByProcedure } from '../../../../entrypoints/options/roles-by-procedure.ts';

test('each role is offered once, under the procedure that names it, and none are taken to be the same', () => {
	const groups = rolesByProcedure([
		{ title: 'Closing', roles: ['Team Manager', 'Lead Social Worker'] },
		{ title: 'Framework', roles: ['Team Manager', 'Social Worker', 'Group Manager'] },
		{ title: 'Nothing else', roles: ['Team Manager'] },
	]);
	expect(groups).toEqual([
		{ name: 'In several procedures', roles: ['Team Manager'] },
		{ name: 'Closing', roles: ['Lead Social Worker'] },
		{ name: 'Framework', roles: ['Group Manager', 'Social Worker'] },
	]);
});
