import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announce } from '../../overlay/on-demand/door.ts';
import { recordReader } from '../../overlay/record/read-record-screen.ts';

/** Put into a page by the background when the page turns out to be a screen of the record. The overlay calls what it announces. */
export default defineUnlistedScript(() => announce('read-record', recordReader));
