import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announce } from '../../overlay/on-demand/door.ts';
import { WorkViewOverlay } from '../../overlay/work-view/work-view-overlay.tsx';

/** Put into a page by the background when the page turns out to be a work view. The overlay calls what it announces. */
export default defineUnlistedScript(() => announce('work-view', (window, changed) => new WorkViewOverlay(window, changed)));
