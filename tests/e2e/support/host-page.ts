import type { Page } from '@playwright/test';
import type { Variant } from './fixtures.ts';
import { PracticePage } from './practice-page.ts';

/** Everything of a page that Stepcheck could have disturbed. */
export interface HostPage {
	/** The document without our one element, and that of each frame. */
	markup: string[];
	/** Every control's value, tick and choice. */
	form: string[];
	/** Events the page heard. */
	events: string[];
	/** Changes to the page's own nodes. */
	mutations: string[];
	storage: Record<string, string>;
	cookies: string;
	globals: string[];
	focus: string;
	scroll: [number, number];
	title: string;
}

interface Recording {
	events: string[];
	mutations: string[];
}

/** Notes, from before the page's own scripts, what the page hears and how it changes. */
export async function recordHostPage(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const recording: Recording = { events: [], mutations: [] };
		Object.defineProperty(window, 'recording', { value: recording, enumerable: false });
		const isOurs = (node: Node | null): boolean => node?.nodeName === 'STEPCHECK-OVERLAY';
		const nameOf = (node: EventTarget | null): string => {
			if (!(node instanceof Element)) return String(node);
			return `${node.tagName}#${node.id || node.getAttribute('name') || node.className}`;
		};
		// Not keyup: where it lands depends on whether a `javascript:` link has drawn the page again by then.
		const types = [
			'input',
			'change',
			'click',
			'focus',
			'blur',
			'focusin',
			'focusout',
			'submit',
			'keydown',
			'beforeinput',
			'reset',
			'message',
		];
		for (const type of types) {
			window.addEventListener(type, (event) => recording.events.push(`${type} ${nameOf(event.target)} ${event.isTrusted}`), true);
		}
		const observer = new MutationObserver((mutations) => {
			for (const { type, target, attributeName, addedNodes, removedNodes } of mutations) {
				const added = [...addedNodes].filter((node) => !isOurs(node));
				const removed = [...removedNodes].filter((node) => !isOurs(node));
				if (type === 'childList' && added.length + removed.length === 0) continue;
				recording.mutations.push(`${type} ${nameOf(target)} ${attributeName} +${added.map(nameOf)} -${removed.map(nameOf)}`);
			}
		});
		document.addEventListener('readystatechange', () => {
			if (document.readyState !== 'interactive') return;
			observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
		});
	});
}

/** What a worker does on a step, by keyboard and scroll alone, never touching the sidebar. */
export async function visit(page: Page, variant: Variant): Promise<void> {
	const practice = new PracticePage(page, variant);
	await practice.choose('What is the legal status of this referral?', 'Private fostering');
	await practice.control('Timeframe for the assessment to be completed and plan to be created').focus();
	await page.keyboard.type('45 working days');
	await page.keyboard.press('Tab');
	await practice.control('Existing Strengths').focus();
	await page.keyboard.type('A close family.');
	await practice.type('Existing Strengths', '');
	await practice.question('Has a review been completed?').locator('input').first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('ArrowDown');
	await practice.type('If not, why not?', 'The family were away.');
	await practice.control('Risks/needs identified').focus();
	await page.keyboard.press('Space');
	await practice.addNextAction('Child In Need Visit', 'Tamsin Okoro');
	await practice.openRequests();
	await practice.send('REQUIRED: Request for team manager to review', 'Tamsin Okoro');
	await practice.closeRequests();
	await practice.addForm('Consent to Information Sharing');
	await page.evaluate(() => scrollTo(0, 400));
	await page.keyboard.press('End');
	await practice.finish.focus();
}

export function hostPage(page: Page): Promise<HostPage> {
	return page.evaluate(() => {
		const { events, mutations } = (window as unknown as { recording: Recording }).recording;
		const withoutOurs = (inside: Document) => {
			const copy = inside.documentElement.cloneNode(true) as Element;
			for (const host of copy.querySelectorAll('stepcheck-overlay')) host.remove();
			return copy.outerHTML;
		};
		const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
		const answerIn = (control: Element) => {
			if (control instanceof HTMLInputElement) return `${control.name}=${control.value} ${control.checked}`;
			if (control instanceof HTMLSelectElement) return `${control.name}=${control.value}`;
			if (control instanceof HTMLTextAreaElement) return `${control.name}=${control.value}`;
			return `${control.id}=${control.textContent}`;
		};
		return {
			markup: [document, ...frames].map(withoutOurs),
			form: [...document.querySelectorAll('input, select, textarea, [contenteditable]')].map(answerIn),
			events,
			mutations,
			storage: { ...window.localStorage, ...window.sessionStorage },
			cookies: document.cookie,
			globals: Object.getOwnPropertyNames(window).sort(),
			focus: document.activeElement?.outerHTML ?? '',
			scroll: [scrollX, scrollY] as [number, number],
			title: document.title,
		};
	});
}
