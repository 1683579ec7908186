import { useState } from 'preact/hooks';
import type { CompiledPack } from '../../compile/compile-pack.ts';
import { defaultOf, rulesRestingOn } from '../../compile/setting-effects.ts';
import { type Choice, Choices } from '../../components/options/Choices.tsx';
import { Source } from '../../components/options/Source.tsx';
import { Told } from '../../components/options/Told.tsx';
import { heldUnder } from '../../engine/name-key.ts';
import type { CouncilQuestion, Rule } from '../../engine/rule.ts';
import type { PlainDate } from '../../engine/time/plain-date.ts';
import { EffectShown } from './EffectShown.tsx';
import { type PartProps, useTold } from './part.ts';

interface SettingFieldProps extends PartProps {
	pack: CompiledPack;
	name: string;
	question: CouncilQuestion;
	example: PlainDate;
}

/** One question to the council: what the procedure says, the answers there are, and what each comes to. */
export function SettingField({ council, now, pack, name, question, example }: SettingFieldProps) {
	const rules = rulesRestingOn(name, pack);
	const { value, from, ignored } = heldUnder(now.inForce.settings, name) ?? { value: null, from: 'default' as const, ignored: [] };
	const [told, tell] = useTold();
	const id = `${pack.id}-${name}`.replace(/[^a-z0-9]+/gi, '-');
	const decide = (answer: string | null) => tell(council.decide(name, answer));
	const standing = question.readings.length > 1 ? 'Not decided' : defaultOf(name, pack) !== null ? 'Default' : 'Not answered';
	return (
		<fieldset class="setting" id={`${id}-setting`}>
			<legend>{question.ask}</legend>
			<Quotes rules={rules} />
			{question.readings.length > 1 ? (
				<Choices name={id} chosen={value} locked={from === 'policy'} choose={decide} choices={choicesOf()} />
			) : (
				<Own
					id={id}
					value={value}
					fallback={defaultOf(name, pack)}
					count={rules.length}
					locked={from === 'policy'}
					keep={decide}
					label={question.ask}
				/>
			)}
			<Told told={told} />
			<Source from={from} ignored={ignored} standing={value === null ? standing : 'As the build has it'} />
		</fieldset>
	);

	function choicesOf(): Choice[] {
		const each = question.readings.map((reading) => ({
			answer: reading,
			label: reading[0]?.toUpperCase() + reading.slice(1),
			effect: <EffectShown rules={rules} setting={name} answer={reading} example={example} now={now} />,
		}));
		const open = <p>Stepcheck then says only what holds whichever is meant, and shows both where they differ.</p>;
		return [...each, { answer: null, label: 'Not decided yet', effect: open }];
	}
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

interface OwnProps {
	id: string;
	label: string;
	value: string | null;
	fallback: string | null;
	count: number;
	locked: boolean;
	keep(answer: string | null): void;
}

/** An answer in the council's own words: the name of a step, a title, a request. */
function Own({ id, label, value, fallback, count, locked, keep }: OwnProps) {
	const [typed, setTyped] = useState(value ?? '');
	const checks = count === 1 ? 'The one check that rests' : `The ${count} checks that rest`;
	return (
		<>
			<p class="hint" id={`${id}-hint`}>
				{fallback !== null ? `Unless you say otherwise: ${fallback}` : `${checks} on it can’t be made until it is answered.`}
			</p>
			<form
				class="field__row"
				onSubmit={(event) => {
					event.preventDefault();
					keep(typed.trim() || null);
				}}
			>
				<input
					id={id}
					type="text"
					aria-label={label}
					aria-describedby={`${id}-hint`}
					disabled={locked}
					value={locked ? (value ?? '') : typed}
					onInput={({ currentTarget }) => setTyped(currentTarget.value)}
				/>
				<button class="button" type="submit" disabled={locked}>
					Save
				</button>
			</form>
		</>
	);
}
