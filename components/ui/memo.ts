import { Component, type FunctionComponent, h } from 'preact';

/** Draws `view` again only if its props are no longer the same. */
export function memo<Props extends object>(
	view: FunctionComponent<Props>,
	same: (before: Props, after: Props) => boolean,
): FunctionComponent<Props> {
	class Memo extends Component<Props> {
		override shouldComponentUpdate(next: Readonly<Props>) {
			return !same(this.props, next);
		}
		override render() {
			return h(view, this.props);
		}
	}
	return Memo as unknown as FunctionComponent<Props>;
}
