import { Problems } from '../yaml/problems.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';
import { isMap, isText, type YamlValue } from '../yaml/source-place.ts';
import { FORMAT } from './pack-head.ts';

/**
 * Refuses a file of a format that is newer than ours before anything else of it is looked at: what it says could mean
 * something else.
 * @throws Problems
 */
export function refuseNewerFormat({ file, value, lineOf }: YamlFile): void {
	const written = value as YamlValue;
	const format = isMap(written) ? written.format : undefined;
	if (!isText(format) || !/^\d+$/.test(format) || Number(format) <= Number(FORMAT)) return;
	const sentence = `This is written in format ${format}, for a newer Stepcheck than this one, which reads format ${FORMAT}. Update Stepcheck first.`;
	throw new Problems([{ file, line: lineOf(['format']), sentence }]);
}
