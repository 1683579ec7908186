import { render } from 'preact';
import { FlagLayer } from '../../components/marks/FlagLayer.tsx';
import { WorkView } from '../../components/work-view/WorkView.tsx';
import css from '../../components/work-view/work-view.css?inline';
import type { WorkPlace } from '../../engine/lateness/judge-work-view.ts';
import { nameKey, ownValue } from '../../engine/model/names.ts';
import type { Snapshot } from '../../engine/model/snapshot.ts';
import { onBroadcast } from '../../messaging/broadcast.ts';
import type { Hello, WorkViewKnown } from '../../messaging/page-answers.ts';
import type { PageRequest } from '../../messaging/page-protocol.ts';
import { send } from '../../messaging/send.ts';
import { FlagPlaces } from '../../page/overlay/flag-places.ts';
import { readWorkRows, WorkRows, type WorkRowsRead } from '../../page/work-view/work-rows.ts';
import { overlayRoot } from '../on-demand/layer.ts';
import { leadOf, type WorkViewApi } from './work-view-api.ts';

type WorkViewRequest = Extract<PageRequest, { kind: 'work view' }>;

/** Reads the rows, asks what is known of them, and draws it: flags on the page, and the list in the sidebar. */
export class WorkViewOverlay implements WorkViewApi {
	known: WorkViewApi['known'] = null;
	readonly #window: Window;
	readonly #changed: () => void;
	readonly #rows = new WorkRows();
	readonly #places = new FlagPlaces();
	/** The rows that what is known is about. Rows that were read since wait for their answer. */
	#shown: WorkRowsRead | null = null;
	#told: WorkViewKnown | null = null;
	#asked = '';
	/** The request that what is known answers. */
	#toldOf = '';
	#again: () => void = () => undefined;
	/** The last request that was sent. */
	#before: Promise<unknown> = Promise.resolve();
	#today: string | null = null;
	#layer: HTMLElement | null = null;
	#style: HTMLElement | null = null;
	#open = new Set<string>();
	#here: Element | null = null;
	#shape = '';
	readonly #stopped = new AbortController();

	constructor(window: Window, changed: () => void) {
		this.#window = window;
		this.#changed = changed;
		onBroadcast(({ kind }) => kind === 'dates changed' && this.#again(), this.#stopped.signal);
	}

	see(snapshot: Snapshot, hello: Hello, posts: string[]): void {
		const { document } = this.#window;
		this.#today = snapshot.today;
		const read = readWorkRows(document, hello.adapter, this.#rows, {
			stepNamed: (name) => ownValue(hello.steps, nameKey(name)) ?? null,
			postsOf: (name) => ownValue(hello.workers, nameKey(name)) ?? [],
			viewer: snapshot.viewer.name,
		});
		this.#places.refresh();
		const rows = read?.rows.map(({ item }) => item) ?? [];
		const closed = read?.closed.map(({ folder }) => folder) ?? [];
		const request: WorkViewRequest = { kind: 'work view', rows, closed, posts, today: snapshot.today };
		// What was passed on is told once.
		this.#again = () => this.#ask({ ...request, rows: rows.map((row) => ({ ...row, moved: false })) }, read);
		const asked = JSON.stringify(request);
		if (asked === this.#asked) {
			if (this.#toldOf === asked) this.#shown = read;
			return;
		}
		this.#asked = asked;
		this.#ask(request, read);
	}

	/** One after another: what a request tells, such as that work was passed on, is in the answer to the next. */
	#ask(request: WorkViewRequest, read: WorkRowsRead | null): void {
		const asked = this.#asked;
		const answer = this.#before.then(() => send(request));
		this.#before = answer.catch(() => undefined);
		answer
			.then((told) => {
				if (asked !== this.#asked) return;
				this.#told = told;
				this.#toldOf = asked;
				this.#shown = read;
				this.#places.refresh();
				this.known = { preview: told.preview, lead: leadOf(told, read?.team ?? false), drawIn: (slot) => this.#drawIn(slot) };
				this.#changed();
			})
			// It is asked again when the page changes. Until it answers the sidebar stays away.
			.catch(() => {
				this.#asked = '';
			});
	}

	leave(): void {
		this.known = null;
		this.#again = () => undefined;
		this.#told = null;
		this.#toldOf = '';
		this.#shown = null;
		this.#asked = '';
		this.#layer?.replaceChildren();
	}

	stop(): void {
		this.#stopped.abort();
		this.leave();
	}

	draw(): void {
		const told = this.#told;
		const root = overlayRoot();
		if (!root || !told || !this.#shown) return;
		const { innerWidth, innerHeight } = this.#window;
		const shape = [innerWidth, innerHeight, root.querySelector('.sidebar')?.firstElementChild?.className].join();
		// Another window, or another form of the sidebar, leaves other room.
		if (shape !== this.#shape) this.#places.refresh();
		this.#shape = shape;
		const layer = this.#layerIn(root);
		const { rows, closed, list } = this.#shown;
		const flags = [
			...rows.map(({ element, title }, at) => ({ element, title, flag: told.judged.rows[at] ?? null, atEnd: false })),
			...closed.map(({ element }, at) => ({ element, title: element, flag: told.judged.folders[at] ?? null, atEnd: true })),
		].flatMap(({ flag, ...where }) => (flag ? [{ ...where, ...flag }] : []));
		const places = this.#places.placesOf(flags, list);
		const marks = flags.flatMap(({ kind }, at) => {
			const placed = places[at];
			return placed ? [{ id: String(at), kind, ...placed }] : [];
		});
		const here = this.#here?.isConnected ? this.#here.getBoundingClientRect() : null;
		render(<FlagLayer flags={marks} here={here} />, layer);
	}

	#layerIn(root: ShadowRoot): HTMLElement {
		if (this.#layer?.isConnected) return this.#layer;
		const { document } = this.#window;
		this.#style ??= document.createElement('style');
		this.#style.textContent = css;
		this.#layer = document.createElement('div');
		this.#layer.dataset.workView = '';
		// Below the sidebar, which lies over the page.
		root.prepend(this.#layer);
		root.append(this.#style);
		return this.#layer;
	}

	#drawIn(slot: Element): void {
		const told = this.#told;
		if (!told) return;
		render(
			<WorkView
				known={told}
				folds={{
					open: this.#open,
					turn: (group) => {
						if (!this.#open.delete(group)) this.#open.add(group);
						this.#drawIn(slot);
					},
				}}
				today={this.#today}
				goTo={(place) => this.#goTo(place)}
				giveReason={(id, reason) => {
					send({ kind: 'late reason', id, reason }).then(
						() => this.#again(),
						() => undefined,
					);
				}}
				openBoard={() => {
					send({ kind: 'open board' }).catch(() => undefined);
				}}
			/>,
			slot,
		);
	}

	#goTo(place: WorkPlace): void {
		const element = 'row' in place ? this.#shown?.rows[place.row]?.element : this.#shown?.closed[place.folder]?.element;
		if (!element?.isConnected) return;
		const still = this.#window.matchMedia('(prefers-reduced-motion: reduce)').matches;
		element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
		(element.querySelector('a[href],button') as HTMLElement | null)?.focus({ preventScroll: true });
		this.#here = element;
		this.#changed();
	}
}
