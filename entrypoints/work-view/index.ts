import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { WorkViewOverlay } from '../../overlay/work-view/work-view-overlay.tsx';

/** Put into a page by the background when the page turns out to be a work view. The content script calls it. */
export default defineUnlistedScript(() => {
	Object.assign(globalThis, { 'stepcheck work-view': (window: Window, changed: () => void) => new WorkViewOverlay(window, changed) });
});
