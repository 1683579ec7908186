import { adapters } from 'virtual:stepcheck-rules';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { calibrate } from '../../overlay/calibrate/calibrate.tsx';

/** Put into a page by the background when an administrator asks for it. */
export default defineUnlistedScript(() => {
	const generic = adapters.find(({ hosts }) => hosts.length === 0);
	if (generic) return calibrate(generic);
});
