declare global {
	interface Window {
		practiceWrite?: (opened: Window | null, address: string) => void;
	}
}

/** What only a site that is served can do: a window never leaves about:blank by itself, and this page writes the step's page into it. */
window.practiceWrite = async (opened, address) => {
	if (opened === null) return;
	const html = await (await fetch(address)).text();
	opened.document.open();
	opened.history.replaceState(null, '', address);
	opened.document.write(html);
	opened.document.close();
};

export {};
