/** What the rules of the packs that are on ask of the record. Nothing else that a screen prints is kept. */
export interface RequestedFacts {
	/** Kind -> its parts -> what is asked of each. */
	kinds: Record<string, Record<string, RequestedPart>>;
	/** Kind -> the part that says when it was, for those that have one. */
	dates: Record<string, string>;
	/** Name keys of every role, team and virtual worker, and of their other names. */
	posts: string[];
}

/** What is asked of one part. Where nothing is named, only whether it is recorded. */
export interface RequestedPart {
	/** Its day counts. */
	date?: true;
	/** Name keys of the texts that a rule names, and of their other names. */
	words?: string[];
	/** Who holds which post counts. */
	worker?: true;
	/** It is compared with another of its kind: whether two are the same is kept, and not what they are. */
	compared?: true;
	/** Name keys of the labels under which a page may have it, where the table of kinds can't list its parts. */
	called?: string[];
}
