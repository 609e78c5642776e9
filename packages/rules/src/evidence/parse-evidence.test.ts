import { describe, expect, test } from 'vitest';
import { EvidenceError } from '../input/error.ts';
import { parseEvidence, safeParseEvidence } from './parse-evidence.ts';

/** Every problem as `code path`. */
function problemsOf(input: unknown): string[] {
  const result = safeParseEvidence(input);
  return result.success ? [] : result.error.problems.map(({ code, path }) => `${code} ${path}`);
}

const empty = { records: [] };
const expired = { collectedAt: '2020-12-01', expiresOn: '2020-11-30' };
const failed = { at: '2020-12-01T10:00', reason: 'HTTP 503' };

test('thousands of unknown fields cost what their number costs, and the first are answered with the nearest', () => {
  const unknown = Object.fromEntries(Array.from({ length: 16_000 }, (_, at) => [`titel${at}`, at]));
  const record: object = { titlle: '培训', ...unknown };
  const result = safeParseEvidence({ trainings: { records: [record] } });
  const problems = result.success ? [] : result.error.problems;
  expect(problems).toHaveLength(16_001);
  expect(problems[0]?.nearest[0]).toBe('title');
  expect(problems[16_000]?.path).toBe('trainings.records[0].titel15999');
});

describe('what is accepted', () => {
  test('everything may be missing', () => {
    expect(parseEvidence({})).toEqual({ version: 1 });
  });

  test('printed dates are kept as they are, absent and null apart', () => {
    const records = [{}, { publishedAt: null }, { publishedAt: '即日起 2019-02-29' }];
    const evidence = parseEvidence({ pages: { records } });
    expect(evidence.pages?.records).toEqual(records);
  });

  test('the input is left alone, and the result is plain JSON', () => {
    const input = { trainings: { records: [{ title: '培训' }] } };
    const evidence = parseEvidence(input);
    expect(input).toEqual({ trainings: { records: [{ title: '培训' }] } });
    expect(structuredClone(evidence)).toEqual(JSON.parse(JSON.stringify(evidence)));
  });

  test.each<[string, unknown]>([
    ['a whole list', { trainings: { records: [{}], complete: true, count: 1 } }],
    ['a list that lost a record', { trainings: { records: [], complete: true, count: 1 } }],
    ['a count without a claim', { trainings: { records: [{}], count: 9 } }],
    ['a failed fetch', { trainings: { records: [{}], failed } }],
    ['a record that expired before it was collected', { trainings: { records: [expired] } }],
    [
      'a list, and a document, that do not expire',
      { expiresOn: null, pages: { ...empty, expiresOn: null } },
    ],
    [
      'a summary that adds up',
      columnOf({ summary: { count: 3, latest: ['即日起'], earlier: 1, undated: 1 } }),
    ],
    ['a summary of more than was looked at', columnOf({ summary: { count: 9, latest: [] } })],
    ['a blank column', columnOf({ state: 'blank' })],
    ['a check that failed by a veto', checkOf({ qualified: false, vetoes: ['2周内无更新'] })],
    ['a failed column', { columns: { records: [{ id: 'finance/x', failed }] } }],
    ['an address twice in an open list', { pages: { records: [{ url: 'a' }, { url: 'a' }] } }],
    [
      'a record collected after its list began',
      {
        collectedAt: '2020-12-01',
        trainings: { records: [{ collectedAt: '2020-12-03T08:00:00+08:00' }] },
      },
    ],
  ])('%s', (_, input) => {
    expect(problemsOf(input)).toEqual([]);
  });
});

/** A column that is shown in some way. */
function columnOf(shown: object): object {
  return { columns: { records: [{ id: 'a', ...shown }] } };
}

/** A quarterly check of an account. */
function checkOf(found: object): object {
  const check = { platform: '微信', account: '柳江政务', quarter: '2020-Q3' };
  return { accountChecks: { records: [{ ...check, ...found }] } };
}

/** One attestation, changed; what is set to `undefined` is left out. */
function attestations(change: object): object {
  const record = {
    requirement: 'design.topics/3',
    element: null,
    outcome: 'met',
    attestedBy: '评估组',
    attestedAt: '2020-12-01',
    expiresOn: null,
    ...change,
  };
  return JSON.parse(JSON.stringify({ attestations: { records: [record] } }));
}

describe('what is refused', () => {
  test.each<[string, unknown, string[]]>([
    ['no object', null, ['wrong-type ']],
    ['a list', [], ['wrong-type ']],
    ['another version', { version: 2 }, ['unknown-word version']],
    ['a slip', { trainigs: empty }, ['unknown-key trainigs']],
    [
      'a slip in a record',
      { pages: { records: [{ urll: 'a' }] } },
      ['unknown-key pages.records[0].urll'],
    ],
    ['a list without records', { pages: {} }, ['missing pages.records']],
    ['complete without count', { pages: { records: [], complete: true } }, ['missing pages.count']],
    [
      'complete: false',
      { pages: { records: [], complete: false, count: 0 } },
      ['unknown-word pages.complete'],
    ],
    [
      'fewer than are listed',
      { pages: { records: [{}, {}], count: 1 } },
      ['out-of-range pages.count'],
    ],
    ['half an entry', { pages: { records: [], count: 0.5 } }, ['wrong-type pages.count']],
    [
      'complete though failed',
      { pages: { records: [], complete: true, count: 0, failed } },
      ['contradiction pages.complete'],
    ],
    [
      'an address twice in a complete list',
      {
        pages: { records: [{ url: 'a' }, { url: 'a' }], complete: true, count: 2 },
      },
      ['duplicate pages.records[1].url'],
    ],
    ['a day that does not exist', { collectedAt: '2019-02-29' }, ['wrong-format collectedAt']],
    [
      'a time of collection as printed',
      { collectedAt: '2020年12月1日' },
      ['wrong-format collectedAt'],
    ],
    [
      'a record collected before collecting began',
      {
        trainings: { records: [{ collectedAt: '2020-11-30' }], collectedAt: '2020-12-01' },
      },
      ['contradiction trainings.records[0].collectedAt'],
    ],
    [
      'a column without a name',
      { columns: { records: [{ unit: '区财政局' }] } },
      ['missing columns.records[0]'],
    ],
    [
      'items of a column that failed',
      {
        columns: { records: [{ id: 'a', failed, items: empty }] },
      },
      ['contradiction columns.records[0].items'],
    ],
    [
      'a disclosure that says nothing, and one that says two things',
      {
        disclosures: {
          records: [
            { requirement: 'a', element: 'b' },
            { requirement: 'a', element: 'b', state: 'absent', items: empty },
          ],
        },
      },
      ['missing disclosures.records[0]', 'contradiction disclosures.records[1]'],
    ],
    [
      'a column that is absent and shows items',
      { columns: { records: [{ id: 'a', state: 'absent', items: empty }] } },
      ['contradiction columns.records[0].items'],
    ],
    [
      'a disclosure that leaves open what it is of',
      { disclosures: { records: [{ requirement: 'a', state: 'absent' }] } },
      ['missing disclosures.records[0].element'],
    ],
    [
      'an attestation that leaves open when it expires',
      attestations({ expiresOn: undefined }),
      ['missing attestations.records[0].expiresOn'],
    ],
    [
      'an attestation of a day that does not exist',
      attestations({ attestedAt: '2019-02-29', expiresOn: '2019-02-29' }),
      [
        'wrong-format attestations.records[0].attestedAt',
        'wrong-format attestations.records[0].expiresOn',
      ],
    ],
    [
      'an attestation that had expired before it was given',
      attestations({ attestedAt: '2020-12-01T10:00', expiresOn: '2020-11-30' }),
      ['contradiction attestations.records[0].expiresOn'],
    ],
    [
      'an attestation that rests on nothing stated',
      attestations({ proof: {} }),
      ['missing attestations.records[0].proof'],
    ],
    [
      'half a digest',
      attestations({ proof: { sha256: 'abc' } }),
      ['wrong-format attestations.records[0].proof.sha256'],
    ],
    [
      'an outcome of a finding',
      attestations({ outcome: 'passed' }),
      ['unknown-word attestations.records[0].outcome'],
    ],
    [
      'a measurement that is no number',
      { measurements: { records: [{ requirement: 'a', parameter: 'b', value: Number.NaN }] } },
      ['wrong-type measurements.records[0].value'],
    ],
    [
      'an accurate reply that was not given',
      {
        simulatedEnquiries: { records: [{ repliedAt: null, accurate: true }] },
      },
      ['contradiction simulatedEnquiries.records[0].accurate'],
    ],
    [
      'an expiry on a day that does not exist',
      { expiresOn: '2019-02-29' },
      ['wrong-format expiresOn'],
    ],
    [
      'an expiry by the minute',
      { trainings: { ...empty, expiresOn: '2020-12-01T10:00' } },
      ['wrong-format trainings.expiresOn'],
    ],
    [
      'items that are listed and summed up',
      columnOf({ items: empty, summary: { latest: [] } }),
      ['contradiction columns.records[0].items'],
    ],
    [
      'releases that are listed and summed up',
      {
        series: {
          records: [{ name: 'a', cadence: 'monthly', releases: empty, summary: { latest: [] } }],
        },
      },
      ['contradiction series.records[0].releases'],
    ],
    [
      'a summary of fewer than it tells of',
      columnOf({ summary: { count: 2, latest: ['2020-11-02'], earlier: 1, undated: 1 } }),
      ['out-of-range columns.records[0].summary.count'],
    ],
    [
      'a summary without dates, and of half an item',
      columnOf({ summary: { earlier: 0.5 } }),
      [
        'wrong-type columns.records[0].summary.earlier',
        'missing columns.records[0].summary.latest',
      ],
    ],
    [
      'a blank column with something in it',
      columnOf({ state: 'blank', summary: { latest: [] }, sections: empty }),
      ['contradiction columns.records[0].summary', 'contradiction columns.records[0].sections'],
    ],
    [
      'a section that is under maintenance and could not be opened',
      columnOf({ sections: { records: [{ name: 'a', state: 'under-maintenance', failed }] } }),
      ['contradiction columns.records[0].sections.records[0].failed'],
    ],
    [
      'a disclosure that sums up what is absent',
      {
        disclosures: {
          records: [{ requirement: 'a', element: null, state: 'absent', summary: { latest: [] } }],
        },
      },
      ['contradiction disclosures.records[0]'],
    ],
    [
      'a check of a month, and a veto that did no harm',
      checkOf({ quarter: '2020-09', qualified: true, vetoes: ['2周内无更新'] }),
      [
        'wrong-format accountChecks.records[0].quarter',
        'contradiction accountChecks.records[0].vetoes',
      ],
    ],
    [
      'a paper without a name',
      { documents: { records: [{ requirement: 'a', element: null }] } },
      ['missing documents.records[0].title'],
    ],
    ['a site code of nine digits', { site: { code: '123456789' } }, ['wrong-format site.code']],
    [
      'a date as number',
      { pages: { records: [{ publishedAt: 44166 }] } },
      ['wrong-type pages.records[0].publishedAt'],
    ],
  ])('%s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  test('every problem is listed, in the order of the input, with what was expected and found', () => {
    const input: unknown = {
      pages: { records: [{ publishedAt: 1 }], complete: true },
      trainings: { records: 'none' },
      colums: empty,
    };
    const result = safeParseEvidence(input);
    expect(result.success).toBe(false);
    if (result.success) return;
    expect(result.error).toBeInstanceOf(EvidenceError);
    expect(result.error.code).toBe('invalid-evidence');
    expect(result.error.problems).toMatchObject([
      { path: 'pages.records[0].publishedAt', got: '1' },
      { path: 'pages.count', expected: { zh: expect.stringContaining('总条数') } },
      { path: 'trainings.records', expected: { zh: '列表', en: 'a list' }, got: '"none"' },
      { path: 'colums', nearest: ['columns'] },
    ]);
    expect(() => parseEvidence(input)).toThrow(EvidenceError);
  });
});

describe('hostile input', () => {
  function nest(depth: number): unknown {
    let value: unknown = {};
    for (let level = 0; level < depth; level++) value = { note: value };
    return value;
  }

  test('deep nesting and cycles', () => {
    const cycle: Record<string, unknown> = {};
    cycle['site'] = cycle;
    expect(problemsOf(nest(100_000))).toEqual(['too-deep note.note.note']);
    expect(problemsOf(cycle)).toEqual(['too-deep site.site.site']);
  });

  test('names of the prototype are names like others', () => {
    const problems = problemsOf(JSON.parse('{"__proto__": {"version": 1}, "constructor": 1}'));
    expect(problems).toEqual(['unknown-key __proto__', 'unknown-key constructor']);
  });

  test('endless texts', () => {
    expect(problemsOf({ note: 'x'.repeat(10_001) })).toEqual(['out-of-range note']);
  });

  test('too many faults', () => {
    const records = Array.from({ length: 300_000 }, () => 0);
    expect(problemsOf({ pages: { records } })).toEqual(['too-many-problems ']);
  });

  test('too many values', () => {
    const records = Array.from({ length: 5_000_001 }, () => 0);
    expect(problemsOf({ pages: { records } })).toEqual(['too-many-values ']);
  });
});
