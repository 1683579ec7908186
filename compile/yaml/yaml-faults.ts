import type { YAMLError } from 'yaml';

/** What went wrong where the text is not YAML, and what to do about it. @param text the whole file */
export function yamlFault({ code, pos, message }: YAMLError, text: string): string {
	if (/^ *\t/.test(lineAt(text, pos[0]))) return TAB;
	switch (code) {
		case 'DUPLICATE_KEY':
			return `“${wordAt(text, pos[0])}” stands twice in one entry. Take one of them out.`;
		case 'TAB_AS_INDENT':
			return TAB;
		case 'MULTIPLE_DOCS':
			return 'A line of “---” divides this file in two. Take it out, or make two files.';
		case 'BLOCK_AS_IMPLICIT_KEY':
		case 'BLOCK_IN_FLOW':
			return 'There is a second “: ” in this entry. Put text that has “: ” in it in double quotes.';
		case 'MULTILINE_IMPLICIT_KEY':
			return 'A “:” is missing on this line, or the line should stand further in.';
		case 'BAD_SCALAR_START':
			return `Text can’t begin with “${text.charAt(pos[0])}”. Put it in double quotes.`;
		case 'RESOURCE_EXHAUSTION':
			return 'This is nested too deeply to follow. Look for a bracket that is not closed.';
		case 'BAD_INDENT':
			return /^Flow/.test(message)
				? 'A bracket that was opened above is not closed before this.'
				: 'This line does not stand in line with the entries it belongs to.';
		case 'MISSING_CHAR':
			return missing(message);
		case 'UNEXPECTED_TOKEN':
			return 'This does not go on from what stands before it. Look at how far in it stands, and whether brackets and quotation marks are in pairs.';
		default:
			return `This is not YAML: ${(message.split('\n')[0] ?? '').replace(/\.$/, '')}.`;
	}
}

function missing(message: string): string {
	if (/quote/.test(message)) return 'A quotation mark that was opened is not closed before this.';
	if (/^Flow/.test(message)) return 'A bracket that was opened above is not closed before this.';
	return /Sequence item/.test(message) ? 'A “- ” is missing at the beginning of this line.' : 'A “:” is missing on this line.';
}

const TAB = 'This line begins with a tab. Use spaces.';

/** The line that holds a place in a text. */
function lineAt(text: string, offset: number): string {
	const [end = text.length] = [text.indexOf('\n', offset)].filter((at) => at >= 0);
	return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end);
}

function wordAt(text: string, offset: number): string {
	return (/^[^:\n,}]*/.exec(text.slice(offset))?.[0] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
}
