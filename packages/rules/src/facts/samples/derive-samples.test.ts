import { describe, expect, test } from 'vitest';
import { derive, open, whole } from '../../testing/derive.ts';

const collectedAt = '2020-12-01';
const interpretation = 'disclosure.basic.interpretation/1';
const loadTime = 'design.layout/3';

const charts = (title: string, url: string) => ({
  title,
  url,
  interpretations: open({ form: 'charts' }),
});
const sample = (title: string, url: string, met: boolean) => ({
  requirement: interpretation,
  title,
  url,
  met,
});

describe('samples of two lists', () => {
  test('are one where title and address are the same', () => {
    const { facts, warnings } = derive({
      collectedAt,
      policies: open(charts('甲', 'u1'), charts('乙', 'u2')),
      samples: open(sample('甲', 'u1', true), sample('丙', 'u3', true)),
    });
    expect(facts.samples[interpretation]).toEqual({
      items: [
        { label: '丙', value: true },
        { label: '乙', value: true },
        { label: '甲', value: true },
      ],
      reasons: ['incomplete-list'],
    });
    expect(facts.counts[interpretation]).toMatchObject({ min: 3, max: null });
    expect(warnings).toEqual([]);
  });

  test('contradict each other where they differ, both being named', () => {
    const { facts, warnings } = derive({
      collectedAt,
      policies: open(charts('甲', 'u1')),
      samples: open(sample('甲', 'u1', false)),
    });
    expect(facts.samples[interpretation]?.items).toEqual([
      { label: '甲', value: { unknown: ['conflicting-evidence'] } },
    ]);
    expect(warnings.map(({ message }) => message.en)).toEqual([
      'The evidence about 甲 contradicts itself: policies.records[0], samples.records[0].',
    ]);
  });

  test('contradict each other where one shows all and the other one more', () => {
    const { facts } = derive({
      collectedAt,
      policies: whole(charts('甲', 'u1')),
      samples: open(sample('乙', 'u2', false)),
    });
    expect(facts.samples[interpretation]).toEqual({
      items: [],
      reasons: ['conflicting-evidence'],
    });
  });
});

test('with a seed, documents that it does not draw do not count', () => {
  // The first three of five by sha256sum: see sampling/draw-sample.test.ts.
  const titles = ['甲', '乙', '丙', '丁', '戊'];
  const drawn = new Set(['甲', '丁', '戊']);
  const policies = titles.map((title) => ({
    title,
    interpretations: whole({ form: drawn.has(title) ? 'animation' : 'text' }),
  }));
  const entries = whole(...titles.map((title) => ({ title })));
  const evidence = {
    collectedAt,
    policies: whole(...policies),
    samplingFrames: whole({ requirement: interpretation, entries }),
  };
  const valuesOf = (options: object) =>
    derive(evidence, options).facts.samples[interpretation]?.items.map(({ value }) => value);
  expect(valuesOf({ sampleSeed: '2020-11' })).toEqual([true, true, true]);
  expect(valuesOf({})).toContain(false);
});

describe('load times of pages', () => {
  const measured = (url: string, value: number) => ({
    requirement: loadTime,
    parameter: 'loadTime',
    url,
    value,
  });
  const loadOf = (evidence: object) =>
    derive({ collectedAt, ...evidence }).facts.measurements[loadTime]?.['loadTime'];

  test('stay open while a page was not timed, unless measurements are whole', () => {
    const pages = whole({ url: 'u1', loadSeconds: 2 }, { url: 'u2' });
    expect(loadOf({ pages })).toEqual({
      items: [{ label: 'u1', value: 2 }],
      reasons: ['missing-fact'],
    });
    const measurements = whole(measured('u1', 2), measured('u2', 3));
    expect(loadOf({ pages, measurements })).toEqual({
      items: [
        { label: 'u1', value: 2 },
        { label: 'u2', value: 3 },
      ],
      reasons: [],
    });
  });

  test('are no measurements where no page was timed', () => {
    expect(loadOf({ pages: whole({ url: 'u1' }) })).toBeUndefined();
  });

  test('seen before the monitoring date are doubted until they are seen again', () => {
    const early = { collectedAt: '2020-11-01', pages: open({ url: 'u1', loadSeconds: 4 }) };
    expect(loadOf(early)?.items).toEqual([
      { label: 'u1', value: 4, reasons: ['stale-observation'] },
    ]);
    const again = { ...early, measurements: open({ ...measured('u1', 4), collectedAt }) };
    expect(loadOf(again)?.items).toEqual([{ label: 'u1', value: 4 }]);
  });
});
