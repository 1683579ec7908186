import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recordReader } from '../../overlay/record/read-record-screen.ts';

/** Put into a page by the background when the page turns out to be a screen of the record. The content script calls it. */
export default defineUnlistedScript(() => {
	Object.assign(globalThis, { 'stepcheck read-record': recordReader });
});
