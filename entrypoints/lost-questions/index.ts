import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForLost } from '../../overlay/step/lost-questions.ts';

/** Put into a page by the background once a step has been open for some seconds. The content script calls it. */
export default defineUnlistedScript(() => {
	Object.assign(globalThis, { 'stepcheck lost-sight': watchForLost });
});
