import { Icon } from '../ui/Icon.tsx';
import type { CalibrateProps, PointRow } from './calibrate-view.ts';
import { ReadsNow } from './ReadsNow.tsx';

const SCREEN = 'calibrate-screen';

/** The parts that can be pointed at, each with what is read of it now. */
export function PartList({ screen, rows, last, before, now, noFile, actions }: CalibrateProps) {
	return (
		<div class="say">
			<p>
				Choose a part and point at it on the page. Nothing there is pressed or changed. At the end there is a file to give to whoever looks
				after Stepcheck.
			</p>
			<ReadsNow before={before} now={now} />
			<div class="calibrate__screen">
				<label for={SCREEN}>This screen is</label>
				<select id={SCREEN} value={screen} onChange={(event) => actions.chooseScreen(event.currentTarget.value)}>
					<option>step editor</option>
					<option>work view</option>
				</select>
			</div>
			<ul class="found">
				{rows.map((row) => (
					<Row key={row.id} row={row} arrive={row.id === (last ?? rows[0]?.id)} actions={actions} />
				))}
			</ul>
			{noFile && <p class="calibrate__small">{noFile}</p>}
			<div class="say__buttons">
				<button type="button" class="button button--main" disabled={noFile !== null} onClick={() => actions.seeFile()}>
					See the file
				</button>
				<button type="button" class="button" onClick={() => actions.close()}>
					Close
				</button>
			</div>
		</div>
	);
}

function Row({ row, arrive, actions }: { row: PointRow; arrive: boolean; actions: CalibrateProps['actions'] }) {
	const state = row.shown ? 'Shown' : row.needed ? 'Needed' : null;
	return (
		<li class="calibrate__row">
			<span class="calibrate__part">
				<strong>{row.name}</strong>
				<span>{row.now ?? 'Not found'}</span>
			</span>
			<button type="button" class="button" aria-label={`Point at ${row.name}`} data-arrive={arrive} onClick={() => actions.point(row.id)}>
				Point
			</button>
			{state && (
				<span class="calibrate__state">
					<span class={`state ${row.shown ? 'is-done' : 'is-yours'}`}>
						<Icon name={row.shown ? 'tick' : 'box'} />
						{state}
					</span>
					{row.shown && (
						<button type="button" class="button button--plain" aria-label={`Take out ${row.name}`} onClick={() => actions.takeOut(row.id)}>
							Take out
						</button>
					)}
				</span>
			)}
		</li>
	);
}
