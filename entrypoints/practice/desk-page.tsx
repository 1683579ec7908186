import { render } from 'preact';
import { Desk } from './Desk.tsx';

const main = document.querySelector('main');
if (main) render(<Desk />, main);
