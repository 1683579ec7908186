import { type Counted, FATES, type Fate, type PackDiff, type RuleDiff } from '../../compile/diff/packs.ts';
import { readDate } from '../../engine/time/plain-date.ts';
import { sayDate } from '../../engine/time/say-date.ts';

const TITLES: Record<Fate, string> = {
	added: 'Added',
	removed: 'Removed',
	tightened: 'Tightened: more is asked, or sooner',
	relaxed: 'Relaxed: less is asked, or later',
	changed: 'Changed, and it can’t be told whether more or less is asked',
	reworded: 'Reworded: what is asked is the same',
};

/** What has changed in a pack, in words for a team meeting. */
export function briefing(diff: PackDiff): string {
	const { before, after, besides, counts, rules } = diff;
	const parts = [
		[`What changed: ${after.title}`, `Version ${versionOf(before)} to version ${versionOf(after)}.`, ...warnings(diff)],
		[rules.length === 0 ? 'No rule has changed.' : atAGlance(rules)],
		...FATES.map((fate) => section(TITLES[fate], alike(rules.filter((rule) => rule.fate === fate)))),
		section('Besides', besides),
		section('In numbers', numbers(counts)),
	];
	return `${parts
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n')}\n`;
}

function section(title: string, lines: string[]): string[] {
	return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function versionOf({ version, effective: { from, to }, rules }: PackDiff['before']): string {
	return `${version} (from ${onDay(from)}${to === undefined ? '' : ` to ${onDay(to)}`}; ${rules} rules)`;
}

function onDay(text: string): string {
	const day = readDate(text);
	return day ? sayDate(day) : text;
}

function warnings({ before, after, rules }: PackDiff): string[] {
	if (before.id !== after.id)
		return [`These are two packs, “${before.id}” and “${after.id}”, not two versions of one. Rules are compared by their ids.`];
	if (before.version === after.version && rules.length > 0)
		return [`Both call themselves version ${after.version}. Give the newer one a version of its own.`];
	return [];
}

function atAGlance(rules: readonly RuleDiff[]): string {
	const counts = FATES.map((fate) => [rules.filter((rule) => rule.fate === fate).length, fate] as const);
	return `${counts.flatMap(([count, fate]) => (count > 0 ? [`${count} ${fate}`] : [])).join(', ')}.`;
}

/** Rules with the same change share a line, so that it stays one page. */
function alike(rules: readonly RuleDiff[]): string[] {
	const lines = new Map<string, RuleDiff[]>();
	for (const rule of rules) {
		const said = rule.changes.join(' ') || (rule.after ?? rule.before ?? '');
		lines.set(said, [...(lines.get(said) ?? []), rule]);
	}
	return [...lines].map(([said, those]) => {
		const about = those.length === 1 ? (those[0]?.about ?? null) : null;
		const first = about === null || said.includes(about) ? '' : `${about.includes('“') ? about : `“${about}”`}. `;
		return those.length === 1 ? `${named(those)}: ${first}${said}` : `${said}\n    This is so of ${named(those)}.`;
	});
}

/** Rules by their ids under each paragraph, with their steps unless the paragraph says them. */
function named(rules: readonly RuleDiff[]): string {
	const places = new Map<string, string[]>();
	for (const { ids, paragraph, steps } of rules) {
		const place = [paragraph, ...steps.filter((step) => !paragraph.includes(step))].join('; ');
		places.set(place, [...(places.get(place) ?? []), ...ids]);
	}
	return [...places].map(([place, ids]) => `${ids.join(', ')} (${place})`).join('; ');
}

function numbers(counts: readonly Counted[]): string[] {
	return counts.filter(({ before, after }) => before !== after).map(({ what, before, after }) => `${after} ${what}, before ${before}`);
}
