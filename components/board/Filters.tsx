import type { BoardProps, Choice, Grouping } from './board-view.ts';
import { withCommas } from './numbers.ts';

const GROUPINGS: Choice[] = [
	{ value: 'step', words: 'Step' },
	{ value: 'rule', words: 'Rule' },
	{ value: 'owner', words: 'Owner role' },
	{ value: 'team', words: 'Team' },
];

/** What else narrows the list, and how much of it that leaves. */
export function Filters({ view, actions }: BoardProps) {
	const { grouping, owner, owners, rule, rules, record, shown, total, state, isFiltered } = view;
	return (
		<div class="filters">
			<Pick name="Group by" value={grouping} choices={GROUPINGS} choose={(by) => actions.groupBy(by as Grouping)} />
			<Pick name="Owner role" value={owner} choices={owners} choose={actions.chooseOwner} />
			<Pick name="Rule" value={rule} choices={rules} choose={actions.chooseRule} wide />
			<label class="field">
				Record number
				<input
					type="search"
					autocomplete="off"
					spellcheck={false}
					value={record}
					onInput={({ currentTarget }) => actions.findRecord(currentTarget.value)}
				/>
			</label>
			<div class="filters__left">
				<p role="status">
					{state === 'ready'
						? `${withCommas(shown)} of ${withCommas(total)} due ${total === 1 ? 'date' : 'dates'} shown.`
						: `Reading what this browser keeps: ${withCommas(total)} so far.`}
				</p>
				{isFiltered && (
					<button type="button" class="link" onClick={() => actions.clear()}>
						Clear filters
					</button>
				)}
			</div>
		</div>
	);
}

interface PickProps {
	name: string;
	value: string;
	choices: Choice[];
	choose(value: string): void;
	wide?: boolean;
}

function Pick({ name, value, choices, choose, wide = false }: PickProps) {
	return (
		<label class={`field ${wide ? 'field--wide' : ''}`}>
			{name}
			<select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.words}
					</option>
				))}
			</select>
		</label>
	);
}
