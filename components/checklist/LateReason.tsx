import { useState } from 'preact/hooks';
import { type GivenReason, REASON_CODES, REASON_HOLDS_DAYS, type ReasonCode } from '../../engine/model/flag.ts';
import { LATE_REASONS } from '../ui/late-reasons.ts';
import { useId } from '../ui/use-id.ts';

export interface LateReasonProps {
	reason: GivenReason | null;
	/** The day, where the page says which it is. */
	today: string | null;
	give(reason: { code: ReasonCode; until: string } | null): void;
}

/** Why a late item is late, chosen from a list and for a time. Nobody can type: words could hold a name. */
export function LateReason({ reason, today, give }: LateReasonProps) {
	const [code, setCode] = useState<ReasonCode | ''>(reason?.code ?? '');
	const [until, setUntil] = useState(() => offeredUntil(today));
	const [codeId, untilId] = [useId(), useId()];
	return (
		<form
			class="late-reason"
			onSubmit={(event) => {
				event.preventDefault();
				if (code !== '' && until !== '') give({ code, until });
			}}
		>
			<h4>Why is it late?</h4>
			<label for={codeId}>Reason</label>
			<select id={codeId} required value={code} onChange={(event) => setCode(event.currentTarget.value as ReasonCode)}>
				<option value="">Choose a reason</option>
				{REASON_CODES.map((each) => (
					<option key={each} value={each}>
						{LATE_REASONS[each]}
					</option>
				))}
			</select>
			<label for={untilId}>Until</label>
			<input id={untilId} type="date" required value={until} onInput={(event) => setUntil(event.currentTarget.value)} />
			<p class="fine">It shows as “Late, reason recorded”. After that day it is overdue again.</p>
			<button type="submit" class="button">
				Record the reason
			</button>
			{reason && (
				<button type="button" class="link" onClick={() => give(null)}>
					Take the reason away
				</button>
			)}
		</form>
	);
}

/** Until when a reason holds unless another day is chosen, as in 2026-04-27; empty if the day of the page is no date. */
function offeredUntil(today: string | null): string {
	const given = /(\d{1,2}) (\w+) (\d{4})|(\d{4}-\d\d-\d\d)/.exec(today ?? '')?.[0];
	const day = new Date(given ? `${given} 12:00 UTC` : Date.now());
	day.setUTCDate(day.getUTCDate() + REASON_HOLDS_DAYS);
	return Number.isNaN(day.valueOf()) ? '' : day.toISOString().slice(0, 10);
}
