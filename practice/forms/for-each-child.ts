import { type Form, type Question, questionsOf, type Section } from './form.ts';

/** What is asked of each child of a group, by the keys of sections; on a form with none of these, the first section. */
const ofEachChild = ['children', 'experience', 'factors', 'child-views'];

interface Named {
	name: string;
}

/** @param inTable whether the children are the rows of one table, or each has a part of the section */
export function forEachChild(form: Form, children: Named[], inTable: boolean): Form {
	const some = form.sections.filter((each) => ofEachChild.includes(each.key));
	const repeated = some.length > 0 ? some : form.sections.slice(0, 1);
	const sections = form.sections.map((each) => (repeated.includes(each) ? repeat(each, children, inTable) : each));
	return { ...form, sections };
}

function repeat(part: Section, children: Named[], inTable: boolean): Section {
	const each = children.map((child, index) => questionsOf(part).map((asked) => ofChild(asked, child, index)));
	if (inTable) return { ...part, groups: [{ questions: each.flat(), rowsFor: children.map(({ name }) => name) }] };
	return { ...part, groups: children.map(({ name }, index) => ({ title: name, questions: each[index] ?? [] })) };
}

/** The first child's answers keep their keys; the others' keys end in which child it is. */
function ofChild(asked: Question, { name }: Named, index: number): Question {
	const key = (of: string) => (index === 0 ? of : `${of}-child-${index + 1}`);
	const { shownWhen } = asked;
	return {
		...asked,
		key: key(asked.key),
		...(shownWhen === undefined ? {} : { shownWhen: { ...shownWhen, question: key(shownWhen.question) } }),
		...(asked.filledWith === 'person' ? { filled: name } : {}),
	};
}
