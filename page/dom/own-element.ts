/** The tag of our one element on the page, which is never read. */
export const OWN_TAG = 'STEPCHECK-OVERLAY';
