import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { saveMaskedPage } from '../../overlay/on-demand/save-masked-page.tsx';

/** Put into a page by the background when the worker asks for it. */
export default defineUnlistedScript(() => saveMaskedPage());
