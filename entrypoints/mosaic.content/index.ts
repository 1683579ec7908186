import { defineContentScript } from 'wxt/utils/define-content-script';
import { onBroadcast } from '../../messaging/broadcast.ts';
import { backgroundPorts } from '../../overlay/background-ports.ts';
import { mount } from '../../overlay/mount.tsx';
import { door } from '../../overlay/on-demand/door.ts';

export default defineContentScript({
	// The build, or the options page, says on which hosts.
	matches: [],
	registration: 'runtime',
	runAt: 'document_start',
	main({ signal }) {
		let here = new AbortController();
		const begin = () => {
			here.abort();
			here = new AbortController();
			const until = AbortSignal.any([signal, here.signal]);
			mount(window, backgroundPorts(until), until);
		};
		begin();
		// What somebody is pointing at for an adapter is hours of work, and would go with our element.
		onBroadcast(({ kind }) => kind === 'council changed' && !door().isCalibrating && begin(), signal);
	},
});
