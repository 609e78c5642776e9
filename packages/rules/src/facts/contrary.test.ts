import { findRequirement, isRequirementId, liujiang } from '@liujiang/indicators';
import { leafOf } from '@liujiang/indicators/internal';
import { describe, expect, test } from 'vitest';
import type { AttestedOutcome, ElementState } from '../evidence/vocabulary.ts';
import { liujiangBindings } from '../liujiang/bindings.ts';
import { findContrary, type Things } from './contrary.ts';
import type { Statement } from './core/statement.ts';
import type { Bindings } from './kinds.ts';

type States = Readonly<Record<string, ElementState>>;

function said(claimed: ElementState | null, more: Partial<Statement> = {}): Statement {
  return { path: 'disclosures.records[0]', settled: claimed, claimed, reasons: [], ...more };
}

/** The things whose statements speak against a word on a whole requirement. */
function against(
  outcome: AttestedOutcome,
  id: string,
  things: Things,
  bindings: Bindings = liujiangBindings,
): readonly string[] {
  const requirement = findRequirement(liujiang, id);
  if (requirement === undefined || !isRequirementId(liujiang, id)) throw new Error(id);
  const asking = { requirement, shared: leafOf(liujiang, id).elements };
  return findContrary(outcome, asking, things, bindings).map(({ thing }) => thing);
}

function seen(states: States): Things {
  return new Map(Object.entries(states).map(([thing, state]) => [thing, [said(state)]]));
}

// Header and footer (一致); what it has to show and may show (可); replies to suggestions and proposals, or how they are handled;
// three battles, and for each of them a press conference or an interpretation; a place that has to be 显著; no elements at all.
const both = 'design.layout/8';
const header = 'design.layout/7';
const either = 'disclosure.other.proposals/1';
const battles = 'disclosure.priorities.three-battles/1';
const shown = 'disclosure.priorities.three-battles/3';
const place = 'design.topics/2';
const single = 'design.topics/3';

const threeBattles: States = {
  'enterprise-financing': 'present',
  'poverty-alleviation': 'present',
  'environmental-protection': 'present',
};

describe('against a word that it is met speaks', () => {
  test.each<[string, string, States, string[]]>([
    ['a thing that lacks', both, { header: 'absent', footer: 'present' }, ['header']],
    ['each that lacks', both, { header: 'absent', footer: 'absent' }, ['header', 'footer']],
    ['none of what is there', both, { header: 'present', footer: 'present' }, []],
    ['none of what nobody looked for', both, {}, []],
    ['not one that does not arise', both, { header: 'inapplicable' }, []],
    [
      'that none of them arises',
      both,
      { header: 'inapplicable', footer: 'inapplicable' },
      ['header', 'footer'],
    ],
    [
      'what lacks beside what does not arise',
      both,
      { header: 'inapplicable', footer: 'absent' },
      ['footer'],
    ],
    ['not that it lacks what may be there', header, { logo: 'absent' }, []],
    [
      'that it lacks what has to be',
      header,
      { logo: 'absent', 'site-name': 'absent' },
      ['site-name'],
    ],
    [
      'that nothing of what has to be there arises',
      header,
      { 'site-name': 'inapplicable', 'main-domain': 'inapplicable' },
      ['site-name', 'main-domain'],
    ],
    [
      'not that some of it does not',
      header,
      { 'site-name': 'inapplicable', logo: 'inapplicable' },
      [],
    ],
    ['not that one of several ways lacks', either, { handling: 'absent' }, []],
    [
      'that something of each way lacks',
      either,
      { handling: 'absent', suggestions: 'absent' },
      ['suggestions', 'handling'],
    ],
    [
      'that all of a way lacks at once',
      either,
      { handling: 'absent', replies: 'absent' },
      ['replies', 'handling'],
    ],
    [
      'what lacks of the only way that arises',
      either,
      { handling: 'inapplicable', suggestions: 'absent' },
      ['suggestions'],
    ],
    [
      'what lacks where nothing of the other way arises',
      either,
      { suggestions: 'inapplicable', proposals: 'inapplicable', handling: 'absent' },
      ['handling'],
    ],
    [
      'not what lacks where some of the other way may arise',
      either,
      { suggestions: 'inapplicable', handling: 'absent' },
      [],
    ],
    [
      'what the whole leaf asks for',
      battles,
      { 'poverty-alleviation': 'absent' },
      ['poverty-alleviation'],
    ],
    [
      'what the whole leaf asks for, though one of several ways is open',
      shown,
      { 'press-conferences': 'absent', 'poverty-alleviation': 'absent' },
      ['poverty-alleviation'],
    ],
    [
      'all its own ways, whatever the leaf has',
      shown,
      { ...threeBattles, 'press-conferences': 'absent', interpretation: 'absent' },
      ['press-conferences', 'interpretation'],
    ],
    ['that the one thing lacks', single, { '': 'absent' }, ['']],
    ['that the one thing does not arise', single, { '': 'inapplicable' }, ['']],
    ['not that the one thing is there', single, { '': 'present' }, []],
  ])('%s', (_, id, states, expected) => {
    expect(against('met', id, seen(states))).toEqual(expected);
  });
});

describe('against a word that it is not met speaks', () => {
  test.each<[string, string, States, string[]]>([
    ['not one thing that is there', both, { header: 'present' }, []],
    ['not one beside one that lacks', both, { header: 'present', footer: 'absent' }, []],
    ['that all of them are', both, { header: 'present', footer: 'present' }, ['header', 'footer']],
    ['that all are that arise', both, { header: 'present', footer: 'inapplicable' }, ['header']],
    [
      'that none of them arises',
      both,
      { header: 'inapplicable', footer: 'inapplicable' },
      ['header', 'footer'],
    ],
    [
      'that all is there but what only may be',
      header,
      { 'site-name': 'present', 'main-domain': 'present' },
      ['site-name', 'main-domain'],
    ],
    ['one whole way', either, { handling: 'present' }, ['handling']],
    ['not a part of a way', either, { suggestions: 'present' }, []],
    [
      'all parts of a way',
      either,
      { suggestions: 'present', proposals: 'present' },
      ['suggestions', 'proposals'],
    ],
    ['not a way alone, without what the leaf asks for', shown, { interpretation: 'present' }, []],
    ['not what the leaf asks for alone', shown, threeBattles, []],
    [
      'a way with all that the leaf asks for',
      shown,
      { ...threeBattles, interpretation: 'present' },
      ['interpretation', ...Object.keys(threeBattles)],
    ],
    [
      'all that the leaf asks for, of a point that adds nothing',
      battles,
      threeBattles,
      [...Object.keys(threeBattles)],
    ],
    [
      'nothing that is there where an opinion is asked for beside',
      place,
      { removed: 'present', 'archive-mark': 'present', kept: 'present' },
      [],
    ],
    [
      'that nothing of it arises, whatever the opinion',
      place,
      { removed: 'inapplicable', 'archive-mark': 'inapplicable', kept: 'inapplicable' },
      ['removed', 'archive-mark', 'kept'],
    ],
    ['that the one thing is there', single, { '': 'present' }, ['']],
    ['not that it lacks', single, { '': 'absent' }, []],
    ['that it does not arise', single, { '': 'inapplicable' }, ['']],
  ])('%s', (_, id, states, expected) => {
    expect(against('not-met', id, seen(states))).toEqual(expected);
  });

  test('not what is there and was not published in time', () => {
    const short = said('present', { falls: 'short' });
    const footer = [said('present')];
    const late = new Map([
      ['header', [short]],
      ['footer', footer],
    ]);
    expect(against('not-met', both, late)).toEqual([]);
    const inTime = new Map([
      ['header', [short, said('present')]],
      ['footer', footer],
    ]);
    expect(new Set(against('not-met', both, inTime))).toEqual(new Set(['header', 'footer']));
  });
});

describe('against a word that it does not arise speaks', () => {
  test.each<[string, string, States, string[]]>([
    ['what was found', both, { header: 'present' }, ['header']],
    ['what was missed', both, { footer: 'absent' }, ['footer']],
    ['not that part of it does not arise', both, { header: 'inapplicable' }, []],
    ['what was found inside another', either, { proposals: 'present' }, ['proposals']],
    ['what was missed with all that is inside', either, { replies: 'absent' }, ['replies']],
    [
      'what the whole leaf asks for',
      battles,
      { 'poverty-alleviation': 'present' },
      ['poverty-alleviation'],
    ],
    ['the one thing that was found', single, { '': 'present' }, ['']],
    ['the one thing that was missed', single, { '': 'absent' }, ['']],
    ['not that the one thing does not arise', single, { '': 'inapplicable' }, []],
  ])('%s', (_, id, states, expected) => {
    expect(against('inapplicable', id, seen(states))).toEqual(expected);
  });
});

test('what was seen too long ago to settle anything still speaks; what claims nothing does not', () => {
  const old = new Map([['header', [said('absent', { settled: null })]]]);
  expect(against('met', both, old)).toEqual(['header']);
  const silent = new Map([['header', [said(null)]]]);
  expect(against('met', both, silent)).toEqual([]);
  expect(against('inapplicable', both, silent)).toEqual([]);
});

test('where an opinion is asked for beside, what is there speaks as far as the pack says that seeing settles it', () => {
  // 网站内容要清晰显示发布时间
  const time = 'design.layout/5';
  expect(against('not-met', time, seen({ '': 'present' }))).toEqual(['']);
  expect(against('not-met', time, seen({ '': 'present' }), {})).toEqual([]);
  expect(against('not-met', time, seen({ '': 'inapplicable' }), {})).toEqual(['']);
  const names: States = { 'site-name': 'present', 'main-domain': 'present' };
  expect(against('not-met', header, seen(names), {})).toEqual([]);
});
