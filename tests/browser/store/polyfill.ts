/** The extension's storage, where the store is tested in a page: `local` outlives the browser, `session` a reload of the page. */
function area(storage: Storage) {
	return {
		get: async (name: string | null) => {
			const names = name === null ? Object.keys(storage) : [name];
			return Object.fromEntries(
				names.flatMap((each) => {
					const stored = storage.getItem(each);
					return stored === null ? [] : [[each, JSON.parse(stored)]];
				}),
			);
		},
		set: async (items: Record<string, unknown>) => {
			for (const [name, item] of Object.entries(items)) storage.setItem(name, JSON.stringify(item));
		},
		remove: async (names: string | string[]) => {
			for (const name of [names].flat()) storage.removeItem(name);
		},
	};
}

export default { storage: { local: area(localStorage), session: area(sessionStorage) } };
