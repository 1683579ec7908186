import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announce } from '../../overlay/on-demand/door.ts';
import { watchForLost } from '../../overlay/step/lost-questions.ts';

/** Put into a page by the background when a step has been open for some seconds. The overlay calls what it announces. */
export default defineUnlistedScript(() => announce('lost-questions', watchForLost));
