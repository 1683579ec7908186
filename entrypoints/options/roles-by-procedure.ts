import type { CompiledPack } from '../../compile/pack/compile-pack.ts';

interface RoleGroup {
	name: string;
	roles: string[];
}

/** Roles under the procedure that names them, each once: those of several procedures come first. None are taken to be the same. */
export function rolesByProcedure(packs: readonly Pick<CompiledPack, 'title' | 'roles'>[]): RoleGroup[] {
	const isShared = (role: string) => packs.filter(({ roles }) => roles.includes(role)).length > 1;
	const shared = [...new Set(packs.flatMap(({ roles }) => roles.filter(isShared)))];
	return [
		{ name: 'In several procedures', roles: shared.sort() },
		...packs.map(({ title, roles }) => ({ name: title, roles: roles.filter((role) => !isShared(role)).sort() })),
	].filter(({ roles }) => roles.length > 0);
}
