import { defineContentScript } from 'wxt/utils/define-content-script';
import { backgroundPorts } from './background-ports.ts';
import { mount } from './mount.tsx';

export default defineContentScript({
	// The build, or the options page, says on which hosts.
	matches: [],
	registration: 'runtime',
	runAt: 'document_start',
	main(context) {
		mount(window, backgroundPorts(), context.signal);
	},
});
