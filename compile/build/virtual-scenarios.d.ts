/** Every file in `practice/scenarios/`, compiled when the extension is built. See tools/build/scenarios.ts. */
declare module 'virtual:stepcheck-scenarios' {
	export const scenarios: import('../practice/scenario.ts').CompiledScenario[];
}
