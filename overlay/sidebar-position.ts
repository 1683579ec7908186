import type { Hello } from '../messaging/page-answers.ts';
import { type Box, boxOf } from '../page/overlay/boxes.ts';
import { type Placed, placeSidebar } from '../page/overlay/sidebar-placement.ts';

/** Where the sidebar goes: where somebody wants it, but never over the control in use, or over Finish, unless they insist. */
export class SidebarPosition {
	now: Placed = { side: 'right', form: 'handle', handleTop: 0 };
	readonly #window: Window;
	readonly #keep: (place: Hello['place']) => void;
	#wished: Hello['place'] = { side: 'right', open: false };
	#focused: Element | null = null;
	#insisted = false;
	/** Somebody has opened the sidebar beside this page. */
	#askedFor = false;

	/** @param keep remembers what somebody wishes */
	constructor(window: Window, keep: (place: Hello['place']) => void) {
		this.#window = window;
		this.#keep = keep;
	}

	/** Takes what was wished on other pages. */
	begin(place: Hello['place']): void {
		this.#wished = place;
		this.now = { ...this.now, side: place.side };
	}

	/** Remembers what somebody wishes, and goes by it whatever it covers. */
	wish(change: Partial<Hello['place']>): void {
		this.#wished = { ...this.#wished, ...change };
		this.#insisted = true;
		this.#askedFor ||= change.open === true;
		if (change.side) this.now = { ...this.now, side: change.side };
		this.#keep(this.#wished);
	}

	/**
	 * Works out again where it goes.
	 * @param isList beside a record that is checked for nothing there is little to say, and a wide list to be read
	 */
	put(finish: Element[], isList: boolean): void {
		const { innerWidth: width, innerHeight: height } = this.#window;
		const open = this.#wished.open && (this.#askedFor || !isList);
		const obstacles = this.#insisted ? [] : inSight([this.#focused, ...finish], height);
		this.now = placeSidebar({ width, height }, { side: this.now.side, open }, obstacles);
	}

	/** @param isNew false while it is the control that somebody insisted beside */
	keepInSight(control: Element | null, isNew = control === null || control !== this.#focused): void {
		if (isNew) this.#insisted = false;
		this.#focused = control;
	}
}

function inSight(elements: (Element | null)[], height: number): Box[] {
	return elements
		.filter((element) => element?.isConnected)
		.map((element) => boxOf(element as Element))
		.filter((box) => box.width > 0 && box.y + box.height > 0 && box.y < height);
}
