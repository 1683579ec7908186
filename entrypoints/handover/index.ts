import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showHandover } from '../../overlay/on-demand/show-handover.tsx';

/** Put into a page by the background when the worker asks for it. */
export default defineUnlistedScript(() => showHandover());
