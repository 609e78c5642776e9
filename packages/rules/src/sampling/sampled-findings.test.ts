import { fc, test } from '@fast-check/vitest';
import { liujiang } from '@liujiang/indicators';
import { describe, expect } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { judgeOutcomes } from '../findings/judge-outcomes.ts';
import { compileRules } from '../language/compile.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { deriveFacts } from '../liujiang/derive-facts.ts';
import { drawSamples } from '../liujiang/draw-samples.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { openList, wholeList } from '../testing/case-evidence.ts';
import { removals } from '../testing/removals.ts';
import { runs } from '../testing/runs.ts';

const interpretation = 'disclosure.basic.interpretation/1';
const search = 'design.functions.search/4';
const asOf = '2020-11-30';
const sampleSeed = '2020-11';

function frame(
  requirement: string,
  titles: readonly string[],
  list: (records: readonly object[]) => object = wholeList,
): object {
  return { requirement, entries: list(titles.map((title) => ({ title }))) };
}

const five = ['甲', '乙', '丙', '丁', '戊'];

/** Interpretations that were looked at, with whether each is as asked. */
function looked(...titles: readonly (readonly [string, boolean])[]): object {
  return wholeList(titles.map(([title, met]) => ({ requirement: interpretation, title, met })));
}

function judge(document: object, options: object = { sampleSeed }) {
  const evidence = parseEvidence({ collectedAt: '2020-12-01', ...document });
  const { findings, draws, warnings } = assessLiujiang(evidence, { asOf, ...options });
  const found = findings.find(({ requirement }) => requirement === interpretation);
  return { outcome: found?.outcome, reasons: found?.reasons, draws, warnings, findings };
}

const one = { requirement: interpretation };
const frames = wholeList([frame(interpretation, five)]);
const drawn = looked(['甲', true], ['丁', true], ['戊', true]); // those that sha256sum puts first

describe('with a seed only what it draws counts', () => {
  test.each<[string, object, string, readonly string[]]>([
    ['all three drawn', { samplingFrames: frames, samples: drawn }, 'passed', []],
    [
      'one of the three falls short',
      { samplingFrames: frames, samples: looked(['甲', true], ['丁', false], ['戊', true]) },
      'failed',
      [],
    ],
    [
      'one of the three was exchanged',
      { samplingFrames: frames, samples: looked(['甲', true], ['丁', true], ['乙', true]) },
      'cantTell',
      ['incomplete-list'],
    ],
    [
      'one that was not drawn falls short',
      { samplingFrames: frames, samples: looked(['甲', true], ['丁', true], ['乙', false]) },
      'cantTell',
      ['incomplete-list'],
    ],
    [
      'all three in an open list, looked at before the monitoring date',
      {
        collectedAt: '2020-11-02',
        samplingFrames: frames,
        samples: openList(['甲', '丁', '戊'].map((title) => ({ ...one, title, met: true }))),
      },
      'passed',
      [],
    ],
    [
      'one of them fell short before the monitoring date',
      {
        collectedAt: '2020-11-02',
        samplingFrames: frames,
        samples: looked(['甲', true], ['丁', true], ['戊', false]),
      },
      'cantTell',
      ['stale-observation'],
    ],
    [
      'all three, and one that is in no frame',
      {
        samplingFrames: frames,
        samples: looked(['甲', true], ['丁', true], ['戊', true], ['已', false]),
      },
      'passed',
      [],
    ],
    [
      'two of the three, and one that may be the third',
      {
        samplingFrames: frames,
        samples: looked(['甲', true], ['丁', true], ['已', true]),
      },
      'cantTell',
      ['missing-fact', 'incomplete-list'],
    ],
    [
      'one of them at two addresses, which disagree',
      {
        samplingFrames: frames,
        samples: wholeList([
          { ...one, title: '甲', url: 'a', met: true },
          { ...one, title: '“甲”', url: 'b', met: false },
          { ...one, title: '丁', met: true },
          { ...one, title: '戊', met: true },
        ]),
      },
      'cantTell',
      ['conflicting-evidence'],
    ],
    ['no frame', { samples: drawn }, 'untested', ['missing-fact']],
    [
      'an open frame',
      {
        samplingFrames: wholeList([frame(interpretation, five, (records) => ({ records }))]),
        samples: drawn,
      },
      'cantTell',
      ['incomplete-list'],
    ],
    [
      'a frame that has expired',
      {
        samplingFrames: wholeList([
          {
            requirement: interpretation,
            entries: wholeList(
              five.map((title) => ({ title })),
              { expiresOn: '2020-11-29' },
            ),
          },
        ]),
        samples: drawn,
        collectedAt: '2020-11-01',
      },
      'cantTell',
      ['expired-evidence'],
    ],
    [
      'two frames',
      {
        samplingFrames: wholeList([frame(interpretation, five), { requirement: interpretation }]),
        samples: drawn,
      },
      'cantTell',
      ['conflicting-evidence'],
    ],
    [
      'a frame with an entry that has expired',
      {
        samplingFrames: wholeList([
          {
            requirement: interpretation,
            entries: wholeList(
              five.map((title) => ({ title, ...(title === '乙' && { expiresOn: '2020-11-29' }) })),
            ),
          },
        ]),
        samples: drawn,
      },
      'cantTell',
      ['expired-evidence'],
    ],
    [
      'a frame of two',
      {
        samplingFrames: wholeList([frame(interpretation, ['甲', '丁'])]),
        samples: looked(['甲', true], ['丁', true]),
      },
      'cantTell',
      ['incomplete-list'],
    ],
    ['nothing looked at', { samplingFrames: frames }, 'untested', ['missing-fact']],
  ])('%s', (_, document, outcome, reasons) => {
    expect(judge(document)).toMatchObject({ outcome, reasons });
  });
});

test('without a seed any three count, and the frame is said to be of no use', () => {
  const samples = looked(['甲', true], ['丁', true], ['乙', true]);
  const { outcome, draws, warnings } = judge({ samplingFrames: frames, samples }, {});
  expect([outcome, draws]).toEqual(['passed', undefined]);
  expect(warnings.map(({ code }) => code)).toEqual(['unused-sampling-frame']);
});

test('what was drawn is stored, and the sample that was not is named', () => {
  const { draws, warnings, findings } = judge({
    samplingFrames: wholeList([frame(interpretation, five), frame(search, ['子', '丑', '寅'])]),
    samples: looked(['甲', true], ['“乙”', true]),
  });
  expect(draws?.map(({ requirement, size, drawn }) => [requirement, size, drawn])).toEqual([
    [interpretation, 3, ['甲', '丁', '戊']],
    [search, 2, ['寅', '丑']],
  ]);
  expect(draws?.[0]).toMatchObject({ seed: sampleSeed, list: { count: 5 } });
  expect(warnings).toEqual([
    {
      code: 'sample-not-drawn',
      path: 'samplingFrames',
      message: {
        zh: `要求“${interpretation}”的样本““乙””不是按种子抽取的，不予采用`,
        en: expect.any(String),
      },
      nearest: ['甲', '丁', '戊'],
    },
  ]);
  const condition = findings
    .find(({ requirement }) => requirement === interpretation)
    ?.conditions.find(({ name }) => name === 'sample-size');
  expect(condition?.actual).toMatchObject({ min: 1 });
});

test('the titles to search for are drawn like any other', () => {
  const measurements = (...titles: readonly string[]) =>
    wholeList(
      titles.map((title) => ({ requirement: search, parameter: 'resultPage', title, value: 1 })),
    );
  const given = { samplingFrames: wholeList([frame(search, ['子', '丑', '寅'])]) };
  const outcomeOf = (document: object) =>
    judge(document).findings.find(({ requirement }) => requirement === search)?.outcome;
  expect(outcomeOf({ ...given, measurements: measurements('寅', '丑') })).toBe('passed');
  expect(outcomeOf({ ...given, measurements: measurements('寅', '子') })).toBe('cantTell');
});

test('the draw to look at is the one that is judged', () => {
  const evidence = parseEvidence({ samplingFrames: frames });
  const { draws } = assessLiujiang(evidence, { asOf, sampleSeed });
  expect(drawSamples(evidence, { sampleSeed })).toEqual(draws);
  expect(() => assessLiujiang(evidence, { asOf, sampleSeed: '' })).toThrow('sampleSeed');
});

function listOf(records: fc.Arbitrary<readonly object[]>): fc.Arbitrary<object> {
  return fc
    .tuple(records, fc.constantFrom('whole', 'whole', 'whole', 'open', 'lost'))
    .map(([all, state]) => ({
      records: all,
      ...(state === 'whole' && { complete: true, count: all.length }),
      ...(state === 'lost' && { complete: true, count: all.length + 1 }),
    }));
}

const titles = fc.shuffledSubarray(['甲', '乙', '丙', '丁', '“甲”'], { minLength: 2 });
const entries = listOf(titles.map((some) => some.map((title) => ({ title }))));
const oneFrame = fc.record(
  { requirement: fc.constantFrom(interpretation, interpretation, interpretation, search), entries },
  { requiredKeys: ['requirement'] },
);
const oneSample = fc.record(
  { requirement: fc.constant(interpretation), met: fc.constantFrom(true, true, true, true, false) },
  { requiredKeys: ['requirement'] },
);
const lookedAt = titles.chain((some) =>
  fc.tuple(...some.map((title) => oneSample.map((sample) => ({ ...sample, title })))),
);
const sampled: fc.Arbitrary<Evidence> = fc
  .record({
    collectedAt: fc.constantFrom('2020-12-01', '2020-11-02'),
    samplingFrames: listOf(fc.array(oneFrame, { minLength: 1, maxLength: 2 })),
    samples: listOf(lookedAt),
  })
  .map((document: unknown) => parseEvidence(document));

const rules = compileRules(liujiangRules);
function outcome(evidence: Evidence) {
  const facts = deriveFacts(evidence, { asOf, catalogue: liujiang, sampleSeed: 4 });
  return judgeOutcomes(facts, { catalogue: liujiang, rules }).find(
    ({ requirement }) => requirement === interpretation,
  );
}

test.prop([sampled], runs(300))(
  'with a seed too, taking something away decides nothing',
  (evidence) => {
    const before = outcome(evidence);
    if (before?.reasons.includes('conflicting-evidence')) return;
    for (const { removed, evidence: less } of removals(evidence)) {
      const after = outcome(less);
      if (after?.outcome === 'cantTell' || after?.outcome === 'untested') continue;
      expect([removed, after?.outcome]).toEqual([removed, before?.outcome]);
    }
  },
  60_000,
);

test('and there is something to take away', () => {
  const outcomes = fc
    .sample(sampled, { numRuns: 500, seed: 3 })
    .map((one) => outcome(one)?.outcome);
  expect(outcomes).toEqual(expect.arrayContaining(['passed', 'failed', 'cantTell', 'untested']));
});
