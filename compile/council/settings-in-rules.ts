import type { Setting } from '../../engine/model/rule.ts';
import type { CompiledPack } from '../pack/compile-pack.ts';

/** Everywhere that rules of these packs stand on a setting. */
export function usesOf(setting: string, packs: readonly CompiledPack[]): Setting<unknown>[] {
	return packs.flatMap(({ rules }) => rules.flatMap(settingsIn)).filter(({ name }) => name === setting);
}

function settingsIn(data: unknown): Setting<unknown>[] {
	if (typeof data !== 'object' || data === null) return [];
	if ('kind' in data && data.kind === 'setting') {
		const setting = data as Setting<unknown>;
		// A reading can stand on another setting.
		return [setting, ...Object.values(setting.readings).flatMap(settingsIn)];
	}
	return Object.values(data).flatMap(settingsIn);
}
