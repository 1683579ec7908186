import { POLICY_OPTIONS } from '../council/policy-options.ts';
import { Problems } from '../yaml/problems.ts';
import type { Files } from './import-files.ts';

/**
 * The packs and adapters that a policy brings in.
 * @param written as the policy has it: undefined if it has none
 * @returns for each its files, or what is wrong
 */
export function packFilesIn(written: unknown): (Files | Problems)[] {
	if (written === undefined || written === null) return [];
	if (!Array.isArray(written) || written.length > 50) return [refusal('packFiles')];
	return written.map((each, at) => {
		if (typeof each !== 'object' || each === null || Array.isArray(each)) return refusal(`packFiles, entry ${at + 1}`);
		const files = Object.entries(each);
		return files.every((file): file is [string, string] => typeof file[1] === 'string') ? files : refusal(`packFiles, entry ${at + 1}`);
	});
}

function refusal(file: string): Problems {
	return new Problems([{ file, line: 1, sentence: `It should be ${POLICY_OPTIONS.packFiles.should}.` }]);
}
