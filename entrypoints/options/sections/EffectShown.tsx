import { type Effect, type ExampleDate, effectOn } from '../../../compile/council/setting-effects.ts';
import type { Rule, Severity } from '../../../engine/model/rule.ts';
import type { PlainDate } from '../../../engine/time/plain-date.ts';
import { sayDate } from '../../../engine/time/say-date.ts';
import type { CouncilShown } from '../../../messaging/council-protocol.ts';

interface EffectShownProps {
	rules: Rule[];
	setting: string;
	answer: string;
	example: PlainDate;
	now: CouncilShown;
}

/** Rules whose effect is worked out, and those that are shown. A setting can be asked by a hundred. */
const LOOKED_AT = 12;
const SHOWN = 2;

/** What the checks say under one answer, and on which days their limits then fall. */
export function EffectShown({ rules, setting, answer, example, now }: EffectShownProps) {
	const effects = rules.slice(0, LOOKED_AT).map((rule) => effectOn(rule, setting, answer, example, now.calendar, now.decided));
	const telling = effects.toSorted((a, b) => Number(b.dates.length > 0) - Number(a.dates.length > 0));
	const more = rules.length - SHOWN;
	return (
		<>
			{telling.slice(0, SHOWN).map((effect) => (
				<OneEffect key={effect.rule.ids[0]} effect={effect} example={example} />
			))}
			{more > 0 && <p>And {more === 1 ? 'one more check' : `${more} more checks`}.</p>}
		</>
	);
}

const WEIGHT: Record<Severity, string> = {
	critical: 'It is marked “By law”, and comes first.',
	warning: 'It is asked about at Finish.',
	info: 'It is a reminder.',
};

function OneEffect({ effect: { sentence, severity, dates }, example }: { effect: Effect; example: PlainDate }) {
	return (
		<>
			<p>{sentence}</p>
			{severity !== null && <p class="choice__date">{WEIGHT[severity]}</p>}
			{dates.length > 0 && (
				<p class="choice__date">
					If that is on {sayDate(example)}: {dates.map(inWords).join('; or ')}.
				</p>
			)}
		</>
	);
}

function inWords({ length, side, date, skipped }: ExampleDate): string {
	const day = side === 'after' ? `${length} end on ${sayDate(date)}` : `${length} back is ${sayDate(date)}`;
	return skipped === '' ? day : `${day} (${skipped})`;
}
