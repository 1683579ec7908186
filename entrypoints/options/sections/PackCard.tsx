import { useState } from 'preact/hooks';
import { rulesRestingOn } from '../../../compile/council/setting-effects.ts';
import type { CompiledPack } from '../../../compile/pack/compile-pack.ts';
import { DAYS_SETTING } from '../../../engine/judge/terms/count-period.ts';
import { ownValue } from '../../../engine/model/names.ts';
import { type PlainDate, readDate } from '../../../engine/time/plain-date.ts';
import { sayDate } from '../../../engine/time/say-date.ts';
import type { PartProps } from '../part.ts';
import { SettingField } from './SettingField.tsx';

interface PackCardProps extends PartProps {
	pack: CompiledPack;
	example: PlainDate;
	locked: boolean;
	turn(on: boolean): void;
}

/** One procedure: what it is, whether it is on, and what it asks the council. */
export function PackCard({ pack, turn, locked, ...rest }: PackCardProps) {
	const { now } = rest;
	const isOn = now.inForce.packs.value.includes(pack.id);
	const questions = Object.entries({ ...pack.settings, [DAYS_SETTING]: now.plainDays }).filter(
		([name]) => rulesRestingOn(name, pack).length > 0,
	);
	const decided = questions.filter(([name]) => ownValue(now.decided, name) !== undefined);
	const id = `pack-${pack.id}`;
	// What each answer comes to takes a while to work out: only where somebody looks.
	const [isOpen, setOpen] = useState(false);
	return (
		<div class={`pack ${isOn ? 'pack--on' : ''}`}>
			<div class="pack__switch">
				<input
					id={id}
					type="checkbox"
					checked={isOn}
					disabled={locked}
					aria-describedby={`${id}-about`}
					onChange={({ currentTarget }) => turn(currentTarget.checked)}
				/>
				<label for={id}>{pack.title}</label>
			</div>
			<p class="pack__about" id={`${id}-about`}>
				{isOn ? 'On. ' : 'Off. '}
				{fromWhom(pack, now.inForce.council.value)} Version {pack.version}, in force from {dayIn(pack.effective.from)}
				{pack.effective.to !== undefined && ` to ${dayIn(pack.effective.to)}`}.
			</p>
			{questions.length > 0 && (
				<details class="settings" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
					<summary>
						{decided.length} of {questions.length} {questions.length === 1 ? 'question' : 'questions'} decided
					</summary>
					{isOpen && questions.map(([name, question]) => <SettingField key={name} {...rest} pack={pack} name={name} question={question} />)}
				</details>
			)}
		</div>
	);
}

function fromWhom({ council }: CompiledPack, own: string): string {
	if (!/\bcouncil\b|\bborough\b/i.test(council)) return 'Whose procedure it is, its document does not say.';
	return council === own ? `From ${council}.` : `From another council: ${council}.`;
}

function dayIn(written: string): string {
	const date = readDate(written);
	return date ? sayDate(date) : written;
}
