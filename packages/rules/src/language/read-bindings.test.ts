import { type Catalogue, liujiang } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { rulesFor } from '../findings/rules-for.ts';
import { liujiangBindings } from '../liujiang/bindings.ts';
import { deriveFacts } from '../liujiang/derive-facts.ts';
import { drawSamples } from '../liujiang/draw-samples.ts';
import { liujiangRules, liujiangRulesBy } from '../liujiang/pack.ts';
import { compileRules } from './compile.ts';
import type { RulePack } from './rule.ts';
import { RulesError } from './rules-error.ts';

/** Each problem as code, place below the bindings, what was found and the nearest word. */
function problemsOf(bindings: unknown, catalogue?: Catalogue): readonly string[] {
  const pack = { id: 'p', version: '1', dialect: 'general', rules: [], bindings } as RulePack;
  try {
    compileRules(pack, catalogue && { catalogue });
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return error.problems.map(({ code, path, got, nearest }) =>
      [code, path.replace('/bindings', ''), got, nearest[0] ?? '-'].join(' '),
    );
  }
  return [];
}

const training = { requirement: 'safeguards.training/2', window: 'window' };

test.each<[string, unknown, readonly string[]]>([
  ['nothing', {}, []],
  ['all of Liujiang', liujiangBindings, []],
  ['a list', [], ['wrong-type  [0] -']],
  ['null', null, ['wrong-type  null -']],
  [
    'several mistakes at once',
    {
      trainingCounts: training,
      trainingCount: { requirement: '', windows: 'window' },
      series: { requirement: 'a/1' },
      columns: 'a/1',
      timely: [training, 'a/1'],
      searchFeatures: [
        { kind: 'pinyins', field: 'understood', requirement: 'a/1', element: 'pinyin' },
      ],
      browsers: { requirement: 'a/1', elements: ['ie', 7] },
      pageHeaders: { requirement: 'a/1', logo: null },
    },
    [
      'unknown-key /trainingCounts "trainingCounts" trainingCount',
      'wrong-type /columns "a/1" -',
      'wrong-type /timely/1 "a/1" -',
      'wrong-type /series {requirement} -',
      'wrong-type /pageHeaders/logo null -',
      'wrong-type /browsers/elements/1 7 -',
      'unknown-word /searchFeatures/0/kind "pinyins" pinyin',
      'unknown-key /trainingCount/windows "windows" window',
      'wrong-type /trainingCount/requirement "" -',
      'wrong-type /trainingCount/window — -',
    ],
  ],
  [
    'what is said twice',
    {
      trainingCount: training,
      consultationCount: training,
      timely: [training, { ...training, window: 'yearly' }],
    },
    [
      'duplicate-binding /timely/1/requirement "safeguards.training/2" -',
      'duplicate-binding /trainingCount/requirement "safeguards.training/2" -',
    ],
  ],
])('bindings that are %s', (_, bindings, expected) => {
  expect(problemsOf(bindings)).toEqual(expected);
});

describe('beside a catalogue', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['all of Liujiang', liujiangBindings, []],
    [
      'a requirement, a parameter, a type of parameter and elements that are not there',
      {
        trainingCount: { requirement: 'safeguards.training/3', window: 'window' },
        consultationCount: { requirement: 'interaction.collection.quantity/1', window: 'windw' },
        patrols: { requirement: 'safeguards.training/2', window: 'minimum' },
        browsers: { requirement: 'design.layout/4', elements: ['browser-ie', 'browser-ei'] },
        pageHeaders: { requirement: 'design.layout/7', logo: 'logos' },
        columns: ['disclosure.basic.document/1'],
        sampleSize: 'samples',
      },
      [
        'unknown-requirement /columns/0 "disclosure.basic.document/1" disclosure.basic.documents/1',
        'unknown-parameter /consultationCount/window "windw" window',
        'unknown-element /pageHeaders/logo "logos" logo',
        'unknown-element /browsers/elements/1 "browser-ei" browser-ie',
        'unknown-requirement /trainingCount/requirement "safeguards.training/3" safeguards.training/1',
        'unknown-parameter /sampleSize "samples" sample',
        'unknown-parameter /patrols/window "minimum" -',
      ],
    ],
  ])('bindings that name %s', (_, bindings, expected) => {
    expect(problemsOf(bindings, liujiang)).toEqual(expected);
  });

  const withOnly = (id: string): Catalogue => ({
    ...liujiang,
    indicators: liujiang.indicators.filter((indicator) => indicator.id === id),
  });

  test('what tailoring left out is no mistake', () => {
    const profile = {
      id: 'fewer',
      version: '1',
      title: { zh: '少几项（虚构）', en: 'Fewer (fictional)' },
      for: { id: 'liujiang' },
      exclude: ['disclosure', 'design'].map((id) => ({
        id,
        reason: { zh: '不考核', en: 'Not asked' },
      })),
    };
    const named = { id: 'fewer', version: '1', title: profile.title };
    const fewer = tailorCatalogue(liujiang, [profile], named);
    expect(problemsOf(liujiangBindings, fewer)).toEqual([]);
  });

  test('rulesFor keeps the bindings of what a catalogue has', () => {
    const safeguards = withOnly('safeguards');
    const { bindings } = rulesFor(liujiangRules, safeguards);
    const { trainingCount, patrols } = liujiangBindings;
    expect(bindings).toEqual({ trainingCount, patrols });
    expect(problemsOf(bindings, safeguards)).toEqual([]);
    expect(rulesFor(liujiangRules, liujiang).bindings).toEqual(liujiangBindings);
    const { bindings: _, ...unbound } = liujiangRules;
    expect(Object.keys(rulesFor(unbound, liujiang))).not.toContain('bindings');
  });

  test('rulesFor leaves out an element that a catalogue does not have', () => {
    const text = JSON.stringify(withOnly('design'));
    const changed: Catalogue = JSON.parse(
      text.replaceAll('"browser-ie"', '"edge"').replaceAll('"site-name"', '"name"'),
    );
    const { bindings = {} } = rulesFor(liujiangRules, changed);
    expect(bindings.browsers?.elements).toEqual(['browser-360']);
    expect(Object.keys(bindings.pageHeaders ?? {})).not.toContain('siteName');
    expect(problemsOf(bindings, changed)).toEqual([]);
  });
});

describe('the faces that take a pack', () => {
  const held = { heldAt: '2020-05-18' };
  const evidence = parseEvidence({
    collectedAt: '2020-12-01',
    trainings: { records: [held], complete: true, count: 1 },
    samplingFrames: {
      records: [
        {
          requirement: 'disclosure.basic.interpretation/1',
          entries: { records: [{ title: '甲' }], complete: true, count: 1 },
        },
      ],
    },
  });
  const options = { asOf: '2020-11-30', catalogue: liujiang };
  const once = { 'safeguards.training/2': { min: 1, max: 1, reasons: [] } };

  test('read as its bindings say: as Liujiang does where none is given', () => {
    const bound = { bindings: { trainingCount: training } };
    const elsewhere = { bindings: { trainingCount: { ...training, requirement: 'b/1' } } };
    expect(deriveFacts(evidence, options).counts).toEqual(once);
    expect(deriveFacts(evidence, { ...options, pack: liujiangRulesBy({}) }).counts).toEqual(once);
    const compiled = compileRules(liujiangRules);
    expect(deriveFacts(evidence, { ...options, pack: compiled }).counts).toEqual(once);
    expect(deriveFacts(evidence, { ...options, pack: bound }).counts).toEqual(once);
    expect(deriveFacts(evidence, { ...options, pack: elsewhere }).counts).toEqual({});
    expect(deriveFacts(evidence, { ...options, pack: {} }).counts).toEqual({});
  });

  test('draw by the parameter that it names', () => {
    const sampleSeed = '2020-11';
    expect(drawSamples(evidence, { sampleSeed })).toHaveLength(1);
    const bindings = { sampleSize: 'sample' };
    expect(drawSamples(evidence, { sampleSeed, pack: { bindings } })).toHaveLength(1);
    expect(drawSamples(evidence, { sampleSeed, pack: {} })).toEqual([]);
  });

  test('refuse bindings that are not valid', () => {
    const pack = { bindings: { trainingCount: 'safeguards.training/2' } } as never;
    const refused = expect.objectContaining({
      code: 'invalid-rules',
      problems: [expect.objectContaining({ path: '/bindings/trainingCount' })],
    });
    expect(() => deriveFacts(evidence, { ...options, pack })).toThrow(refused);
    expect(() => drawSamples(evidence, { sampleSeed: 1, pack })).toThrow(refused);
    expect(() => deriveFacts(evidence, { ...options, pack: 'liujiang' as never })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});
