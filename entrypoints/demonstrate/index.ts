import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { present } from '../../overlay/presenter/present.tsx';

/** Put into a page by the background when somebody wants to show the list to others. */
export default defineUnlistedScript(() => present());
