import { render } from 'preact';
import { config } from 'zod';
import { Desk } from './Desk.tsx';

// Zod would try whether it may make code of text, which a page of an extension may not.
config({ jitless: true });
const main = document.querySelector('main');
if (main) render(<Desk />, main);
