import { render } from 'preact';
import { Council } from './council.ts';
import { OptionsPage } from './OptionsPage.tsx';

const root = document.getElementById('page');
if (root) {
	const council = new Council(() => render(<OptionsPage council={council} />, root));
	council.start();
}
