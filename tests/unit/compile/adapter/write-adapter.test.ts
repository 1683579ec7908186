import { expect, test } from 'vitest';
import { compileAdapter } from '../../../../compile/adapter/compile-adapter.ts';
import { adapterSource, type ScreenDraft } from '../../../../compile/adapter/write-adapter.ts';
import { readAdapters } from '../../../../compile/build/read-folder.ts';
import type { Adapter } from '../../../../engine/model/adapter.ts';

const adapters = readAdapters('rules/adapters');
const generic = adapters.at(-1) as Adapter;
const practice = adapters.find(({ id }) => id === 'practice') as Adapter;

const DRAFT: ScreenDraft = {
	screen: 'step-editor',
	recognisedBy: [{ css: '#stepHeading' }],
	parts: { 'step name': [{ css: '#stepHeading' }, { after: ['Step', 'Workstep'] }], finish: [{ css: '#close-off' }] },
	labels: [{ question: [{ css: '[name="visitDate"]' }], label: [{ text: ['Date of visit: "first"'] }] }],
	words: { sections: ['Visit details', '- Findings #2'], finish: ['Close off', 'finish'] },
};

function compiled(draft: ScreenDraft, had: Adapter | null): Adapter {
	return compileAdapter('x.yaml', adapterSource(draft, had, generic.words, 'https://mosaic.example.gov.uk:8443/step?id=12'), generic);
}

test('what is written compiles to what was shown', () => {
	const { id, hosts, screens, words } = compiled(DRAFT, null);
	expect(id).toBe('mosaic');
	expect(hosts).toEqual(['https://mosaic.example.gov.uk:8443/*']);
	const { words: _, ...screen } = DRAFT;
	expect(screens).toEqual([screen]);
	expect(words.sections).toEqual(['Visit details', '- Findings #2']);
	// What every adapter has is not said again.
	expect(words.finish).toEqual(['Close off', ...generic.words.finish]);
});

test('an adapter that the address has already is kept, with what is new before it', () => {
	const { id, hosts, screens } = compiled(DRAFT, practice);
	expect([id, hosts]).toEqual([practice.id, practice.hosts]);
	const called = (wanted: string, among: typeof screens) => among.find(({ screen }) => screen === wanted);
	const [step, before] = [called('step-editor', screens), called('step-editor', practice.screens)];
	expect(step?.recognisedBy).toEqual([...DRAFT.recognisedBy, ...(before?.recognisedBy ?? [])]);
	expect(step?.parts['step name']).toEqual([...(DRAFT.parts['step name'] ?? []), ...(before?.parts['step name'] ?? [])]);
	expect(step?.parts.activities).toEqual(before?.parts.activities);
	expect(called('work-view', screens)).toEqual(called('work-view', practice.screens));
	expect(called('record', screens)).toEqual(called('record', practice.screens));
});

test('words alone need no screen', () => {
	const { screens, words } = compiled({ ...DRAFT, recognisedBy: [], parts: {}, labels: [] }, null);
	expect(screens).toEqual([]);
	expect(words.finish[0]).toBe('Close off');
});

test('it is written as somebody would write it', () => {
	expect(adapterSource(DRAFT, null, generic.words, 'https://mosaic.example.gov.uk/step')).toBe(`adapter: mosaic
title: mosaic.example.gov.uk
hosts: [ https://mosaic.example.gov.uk/* ]
words:
  finish: [ Close off ]
  sections: [ Visit details, "- Findings #2" ]
screens:
  step editor:
    recognised by:
      - { css: "#stepHeading" }
    parts:
      step name:
        - { css: "#stepHeading" }
        - { after: [ Step, Workstep ] }
      finish:
        - { css: "#close-off" }
    labels:
      - question:
          - { css: '[name="visitDate"]' }
        label:
          - { text: 'Date of visit: "first"' }
`);
});
