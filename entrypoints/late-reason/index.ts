import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announce } from '../../overlay/on-demand/door.ts';
import { drawLateReason } from '../../overlay/on-demand/draw-late-reason.tsx';

/** Put into a page by the background when somebody opens a late item of theirs. The overlay calls what it announces. */
export default defineUnlistedScript(() => announce('late-reason', drawLateReason));
