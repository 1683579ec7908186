/** Stands in for the extension's storage where the store runs in a page: nothing is kept. */
const nothing = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };

export default { storage: { local: nothing, session: nothing } };
