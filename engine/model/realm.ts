/** `live` is Mosaic, `practice` the practice Mosaic. What is kept of one is never seen in the other. */
export type Realm = 'live' | 'practice';
