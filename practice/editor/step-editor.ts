import { loadCaseFromAddress } from '../cases/load-case.ts';
import { parameter, take } from '../site/address.ts';
import { variantFrom } from '../site/variant.ts';
import { stepCalled } from '../steps/made-steps.ts';
import { hostFrame } from './host-frame.ts';
import { openEditor } from './open-editor.ts';

const variant = variantFrom(location.search);

if (variant.window === 'iframe' && window.top === window) {
	// The frame uses up these parameters; a reload of this page must not repeat them.
	const address = location.href;
	take('case');
	take('started');
	document.body.className = 'host-page';
	document.body.append(hostFrame(address));
} else {
	const step = stepCalled(parameter('step'));
	loadCaseFromAddress([step]);
	openEditor(step, variant);
}
