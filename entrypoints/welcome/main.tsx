import { render } from 'preact';
import { Council } from '../options/council.ts';
import { WelcomePage } from './WelcomePage.tsx';

const root = document.getElementById('page');
if (root) {
	const council = new Council(() => render(<WelcomePage council={council} />, root));
	council.start();
}
