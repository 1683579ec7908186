/**
 * A node to be asked about itself. A form with a field called `children` answers with that field, and a document with a picture
 * called `body` with that picture: their names come before what every node has. So whatever may be a form or a document is asked
 * through this, by what its prototype has. Every other node is returned as it is. Never to be kept, compared or handed to the browser:
 * it stands for the node and is none.
 */
export function unclobbered<Kind extends Node>(node: Kind): Kind {
	const type = nodeType.call(node);
	return type === Node.DOCUMENT_NODE || (type === Node.ELEMENT_NODE && isForm(node)) ? standInFor(node) : node;
}

/** True for a form, whatever its fields are called. */
export function isForm(node: Node): boolean {
	return localName.call(node) === 'form';
}

const nodeType = getter<number>(Node.prototype, 'nodeType');
const localName = getter<string>(Element.prototype, 'localName');

function getter<Got>(prototype: object, name: string): (this: Node) => Got {
	return Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => Got;
}

const standIns = new WeakMap<Node, Node>();

function standInFor<Kind extends Node>(node: Kind): Kind {
	const known = standIns.get(node);
	if (known) return known as Kind;
	const prototype = nodeType.call(node) === Node.DOCUMENT_NODE ? Document.prototype : HTMLFormElement.prototype;
	const standIn = new Proxy(prototype, {
		get(_, name) {
			const value: unknown = Reflect.get(prototype, name, node);
			return typeof value === 'function' ? value.bind(node) : value;
		},
	});
	standIns.set(node, standIn);
	return standIn as unknown as Kind;
}
