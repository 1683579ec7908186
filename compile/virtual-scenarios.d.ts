/** Every file in `practice/scenarios/`, compiled when the extension is built. See tools/scenarios.ts. */
declare module 'virtual:stepcheck-scenarios' {
	export const scenarios: import('./scenario.ts').CompiledScenario[];
}
