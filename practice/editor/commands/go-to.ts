import type { Editor } from '../editor.ts';
import { openForms } from '../editor.ts';
import { sectionName } from '../questions/names.ts';
import { listedSections, oneAtATime } from '../sections.ts';
import { panelRegion } from '../shown.ts';

/** Opens a section where one is open at a time, and scrolls to it where all are. */
export function goTo(editor: Editor, name: string): void {
	const place = document.getElementById(name) ?? document.getElementsByName(name)[0];
	if (!oneAtATime(editor) && place !== undefined) {
		place.scrollIntoView();
		return;
	}
	for (const form of openForms(editor)) {
		const section = listedSections(editor, form).find((each) => sectionName(editor, form, each) === name);
		if (section === undefined) continue;
		if (oneAtATime(editor)) {
			editor.desk.sections[form.id] = section.key;
			editor.regions.redraw(panelRegion(form));
		} else editor.regions.element(`section:${form.id}:${section.key}`)?.scrollIntoView();
	}
}
