import type { RoleChoice } from '../components/view.ts';
import type { Checklist } from '../engine/model/checklist.ts';
import type { StepSlice } from '../engine/model/rule.ts';
import type { Hello } from '../messaging/page-answers.ts';
import type { WorkViewApi } from './work-view/work-view-api.ts';

/** Whose role the list is drawn up for, and which others there are to choose: those of the step first. */
export function roleChoice(
	role: Hello['role'],
	slice: StepSlice | null | undefined,
	checklist: Checklist | null,
	work: WorkViewApi['known'],
): RoleChoice {
	const left = checklist?.leftByRole ?? {};
	return {
		current: checklist?.role ?? (slice ? null : work?.preview.role) ?? role.name,
		inStep: (slice?.roles.slice(0, slice.rolesInStep) ?? []).map((name) => ({ name, left: left[name] ?? 0 })),
		others: slice?.roles.slice(slice.rolesInStep) ?? work?.preview.roles ?? [],
		fixed: role.fixed,
	};
}
