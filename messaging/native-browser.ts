import { browser } from '@wxt-dev/browser';

/** Stands in for the polyfill in what runs in the page: see wxt.config.ts. */
export default browser;
