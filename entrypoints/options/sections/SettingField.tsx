import { defaultOf, rulesRestingOn } from '../../../compile/council/setting-effects.ts';
import { usesOf } from '../../../compile/council/settings-in-rules.ts';
import type { CompiledPack } from '../../../compile/pack/compile-pack.ts';
import { type Choice, Choices } from '../../../components/options/Choices.tsx';
import { Outcome } from '../../../components/options/Outcome.tsx';
import { OwnAnswer } from '../../../components/options/OwnAnswer.tsx';
import { Source } from '../../../components/options/Source.tsx';
import { ownValue } from '../../../engine/model/names.ts';
import type { CouncilQuestion, Rule } from '../../../engine/model/rule.ts';
import type { PlainDate } from '../../../engine/time/plain-date.ts';
import { type PartProps, useTold } from '../part.ts';
import { EffectShown } from './EffectShown.tsx';

interface SettingFieldProps extends PartProps {
	pack: CompiledPack;
	name: string;
	question: CouncilQuestion;
	example: PlainDate;
}

/** One question to the council: what the procedure says, the answers there are, and what each comes to. */
export function SettingField({ council, now, pack, name, question, example }: SettingFieldProps) {
	const rules = rulesRestingOn(name, pack);
	const { value, from, ignored } = ownValue(now.inForce.settings, name) ?? { value: null, from: 'default' as const, ignored: [] };
	const [told, tell] = useTold();
	const id = `${pack.id}-${name}`.replace(/[^a-z0-9]+/gi, '-');
	const decide = (answer: string | null) => tell(council.decide(name, answer));
	const locked = from === 'policy';
	const hasReadings = question.readings.length > 1;
	const own = value !== null && !question.readings.includes(value) ? value : null;
	const takesOwn = !hasReadings || usesOf(name, [pack]).some(({ takes }) => takes !== null);
	const hint = hasReadings ? 'Or an answer of your own:' : fallbackIn(name, pack, rules.length);
	const standing = question.readings.length > 1 ? 'Not decided' : defaultOf(name, pack) !== null ? 'Default' : 'Not answered';
	return (
		<fieldset class="setting" id={`${id}-setting`}>
			<legend>{question.ask}</legend>
			<Quotes rules={rules} />
			{hasReadings && <Choices name={id} chosen={value} locked={locked} choose={decide} choices={choicesOf()} />}
			{takesOwn && <OwnAnswer id={`${id}-own`} label={question.ask} hint={hint} value={own} locked={locked} keep={decide} />}
			<Outcome outcome={told} />
			<p class="fine">
				In a policy:{' '}
				<code>
					“{name}”{question.readings.length > 1 && `: “${question.readings.join('” or “')}”`}
				</code>
			</p>
			<Source from={from} ignored={ignored} standing={value === null ? standing : 'As the build has it'} />
		</fieldset>
	);

	function choicesOf(): Choice[] {
		const each = [...question.readings, ...(own === null ? [] : [own])].map((reading) => ({
			answer: reading,
			label: reading[0]?.toUpperCase() + reading.slice(1),
			effect: <EffectShown rules={rules} setting={name} answer={reading} example={example} now={now} />,
		}));
		const open = <p>Stepcheck then says only what holds whichever is meant, and shows both where they differ.</p>;
		return [...each, { answer: null, label: 'Not decided yet', effect: open }];
	}
}

/** What is gone by until the council answers. */
function fallbackIn(name: string, pack: CompiledPack, count: number): string {
	const fallback = defaultOf(name, pack);
	if (fallback !== null) return `Unless you say otherwise: ${fallback}`;
	return `${count === 1 ? 'The one check that rests' : `The ${count} checks that rest`} on it can’t be made until it is answered.`;
}

/** What the procedure itself says, where the pack quotes it, and where it says it. */
function Quotes({ rules }: { rules: Rule[] }) {
	const [first] = rules;
	const quoted = rules.find(({ source }) => source.says !== null) ?? first;
	if (!first || !quoted) return null;
	const { says, document, paragraph } = quoted.source;
	const others = new Set(rules.map(({ source }) => source.paragraph)).size - 1;
	return (
		<blockquote class="quote">
			{says !== null && `“${says}”`}
			<cite>
				{document}
				{paragraph !== '' && `: ${paragraph}`}
				{others > 0 && `, and ${others === 1 ? 'one more place' : `${others} more places`}`}
			</cite>
		</blockquote>
	);
}
