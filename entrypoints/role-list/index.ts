import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawRoleList } from '../../overlay/on-demand/draw-role-list.tsx';

/** Put into a page by the background when somebody opens the list of roles. The content script calls it. */
export default defineUnlistedScript(() => {
	Object.assign(globalThis, { 'stepcheck role-list': drawRoleList });
});
