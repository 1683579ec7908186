import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { announce } from '../../overlay/on-demand/door.ts';
import { drawRoleList } from '../../overlay/on-demand/draw-role-list.tsx';

/** Put into a page by the background when somebody opens the list of roles. The overlay calls what it announces. */
export default defineUnlistedScript(() => announce('role-list', drawRoleList));
