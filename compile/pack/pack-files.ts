import { type Problem, Problems } from '../yaml/problems.ts';
import { readYaml, type YamlFile } from '../yaml/read-yaml.ts';
import { schemaProblems } from '../yaml/schema-problems.ts';
import { didYouMean, isMap, type Place, placeIn, type YamlValue } from '../yaml/source-place.ts';
import { refuseNewerFormat } from './format-version.ts';
import { headSchema, type PackHead } from './pack-head.ts';

/** The files of a pack, and what is wrong in them. */
export class PackFiles {
	readonly #folder: string;
	readonly #files: ReadonlyMap<string, string | Problems>;
	readonly #problems: Problem[] = [];
	/** In the order in which they were read. */
	readonly #read: string[] = [];

	/**
	 * @param folder how to name the folder in problems
	 * @param files file name -> text, or why it can't be read
	 */
	constructor(folder: string, files: ReadonlyMap<string, string | Problems>) {
		this.#folder = folder;
		this.#files = files;
	}

	/** @throws Problems if too little of the head is there for anything else to be looked at */
	head(): { head: PackHead; place: Place } {
		this.#read.push(`${this.#folder}/pack.yaml`);
		const text = this.#files.get('pack.yaml');
		if (text === undefined) throw new Problems([{ file: this.#folder, line: 1, sentence: 'This folder has no pack.yaml.' }]);
		if (text instanceof Problems) throw text;
		const yaml = readYaml(`${this.#folder}/pack.yaml`, text);
		refuseNewerFormat(yaml);
		const read = headSchema.safeParse(yaml.value);
		if (read.success) return { head: read.data, place: this.#placeIn(yaml) };
		const problems = schemaProblems(read.error.issues, yaml, Object.keys(headSchema.shape));
		const written = yaml.value as YamlValue;
		if (!isMap(written) || !Array.isArray(written.rules) || !isMap(written.roles)) throw new Problems(problems);
		// The rest is looked through as well, so that one run tells all that is wrong.
		this.#problems.push(...problems);
		return { head: written as unknown as PackHead, place: this.#placeIn(yaml) };
	}

	/** The entries of a file of rules, and where it is; null, with a fault said, if it is no list of rules. */
	rulesIn(name: string, place: Place): { entries: YamlValue[]; place: Place } | null {
		const text = this.#files.get(name);
		if (text === undefined)
			return place.fault(
				`There is no file “${name}” in this folder.${name.endsWith('.yaml') ? didYouMean(name, [...this.#files.keys()]) : ' The name of a file of rules ends in “.yaml”.'}`,
			);
		try {
			this.#read.push(`${this.#folder}/${name}`);
			if (text instanceof Problems) throw text;
			const yaml = readYaml(`${this.#folder}/${name}`, text);
			const inFile = this.#placeIn(yaml);
			const entries = yaml.value as YamlValue;
			return Array.isArray(entries)
				? { entries, place: inFile }
				: inFile.fault('This file should be a list of rules: each begins with “- ”.');
		} catch (fault) {
			if (!(fault instanceof Problems)) throw fault;
			this.#problems.push(...fault.problems);
			return null;
		}
	}

	/** A file that no list of rules names would be left out, and nobody told. */
	refuseUnnamed(named: readonly unknown[], place: Place): void {
		for (const name of this.#files.keys())
			if (name !== 'pack.yaml' && !named.includes(name))
				place.fault(`The file “${name}” is in this folder, and “rules” does not name it. Name it, or take it out of the folder.`);
	}

	#placeIn(yaml: YamlFile): Place {
		return placeIn((path, sentence) => {
			const problem = { file: yaml.file, line: yaml.lineOf(path), sentence };
			const known = this.#problems.some(
				(other) => other.file === problem.file && other.line === problem.line && other.sentence === sentence,
			);
			if (!known) this.#problems.push(problem);
		});
	}

	/** @throws Problems with every fault that was said, file by file in the order in which they were read */
	throwFaults(): void {
		if (this.#problems.length > 0)
			throw new Problems(this.#problems.toSorted((a, b) => this.#read.indexOf(a.file) - this.#read.indexOf(b.file)));
	}
}
