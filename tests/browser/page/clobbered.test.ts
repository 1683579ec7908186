import { expect, PAGES, test } from './read-saved-page.ts';

/**
 * A form answers for `children` with its field of that name, if it has one, and a document with its picture. Each saved page is
 * read once with fields and pictures of harmless names, and once with one for everything that a form or document can be asked.
 */
for (const file of PAGES) {
	test(`names of fields and pictures change nothing on ${file}`, async ({ reader }) => {
		for (const [what, prepare] of Object.entries({ fields: nameFields, pictures: namePictures })) {
			const page = await reader.open(reader.addressOf(file));
			expect(await page.evaluate(prepare, false)).toBeGreaterThan(100);
			const harmless = await reader.read(page);
			await reader.load(page);
			await page.evaluate(prepare, true);
			expect(await reader.read(page), what).toEqual(harmless);
		}
	});
}

/** Gives every form a field for each name, outside itself; a page without a form gets one around all but its frames. Runs in the page. */
function nameFields(rename: boolean): number {
	const { body } = document;
	const names = new Set<string>();
	for (let prototype: object | null = HTMLFormElement.prototype; prototype; prototype = Object.getPrototypeOf(prototype))
		for (const name of Object.getOwnPropertyNames(prototype)) if (name !== 'constructor' && name !== '__proto__') names.add(name);
	if (!rename) {
		if (document.forms.length === 0) {
			const around = document.createElement('form');
			// A frame that is moved loads again.
			around.append(
				...[...body.childNodes].filter((node) => !(node instanceof Element && (node.matches('iframe') || node.querySelector('iframe')))),
			);
			body.append(around);
		}
		for (const [at, form] of [...document.forms].entries()) {
			const id = form.getAttribute('id') ?? `form-${at}`;
			form.setAttribute('id', id);
			for (const [number] of [...names].entries()) {
				const field = document.createElement('input');
				field.type = 'hidden';
				field.setAttribute('form', id);
				field.name = `harmless-${number}`;
				body.append(field);
			}
		}
	}
	const fields = [...body.querySelectorAll<HTMLInputElement>('input[name^=harmless-]')];
	const all = [...names];
	if (rename) for (const [at, field] of fields.entries()) field.name = all[at % all.length] ?? '';
	return fields.length;
}

/** Puts a picture for each name at the end of the page. Runs in the page. */
function namePictures(rename: boolean): number {
	const names = new Set<string>();
	for (let prototype: object | null = HTMLDocument.prototype; prototype; prototype = Object.getPrototypeOf(prototype))
		for (const name of Object.getOwnPropertyNames(prototype)) if (name !== 'constructor' && name !== '__proto__') names.add(name);
	const { body } = document;
	if (!rename)
		for (const [at] of [...names].entries()) {
			const picture = document.createElement('img');
			picture.hidden = true;
			picture.setAttribute('name', `harmless-${at}`);
			body.append(picture);
		}
	const pictures = [...body.querySelectorAll('img[name^=harmless-]')];
	if (rename) for (const [at, name] of [...names].entries()) pictures[at]?.setAttribute('name', name);
	return pictures.length;
}
