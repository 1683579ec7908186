import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawLateReason } from '../../overlay/on-demand/draw-late-reason.tsx';

/** Put into a page by the background when somebody opens a late item of theirs. The content script calls it. */
export default defineUnlistedScript(() => {
	Object.assign(globalThis, { 'stepcheck late-reason': drawLateReason });
});
