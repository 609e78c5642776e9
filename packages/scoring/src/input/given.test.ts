import { describe, expect, it } from 'vitest';
import { Given } from './given.ts';
import { refuseUnknown } from './refuse-unknown.ts';

const expected = { zh: '别的', en: 'something else' };

describe('Given', () => {
  it('tells where it stands, in whatever holds it', () => {
    const given = new Given({ 'design.layout': { marks: [{ points: 8 }] } }, 'inputs');
    const mark = given.at('design.layout').at('marks').enter(0, { points: 8 });
    expect(mark.at('points').path).toBe('inputs["design.layout"].marks[0].points');
    expect(mark.at('points').value).toBe(8);
    expect(new Given({ a: 1 }).at('a').path).toBe('a');
  });

  it.each([[undefined], [null], ['text'], [5], [[1]], [() => 1]])(
    'has no member where %s stands',
    (value) => {
      expect(new Given(value).at('length').value).toBe(undefined);
    },
  );

  it('gathers the problems of all its parts in one list, in the order in which they are found', () => {
    const given = new Given({ a: 1, b: 'spred' });
    given.at('b').refuse('missing', expected);
    given.at('a').refuse('duplicate', expected, 'shown instead');
    refuseUnknown(given.at('b'), expected, ['spread', 'exclude']);
    expect(given.problems.list).toEqual([
      { code: 'missing', path: 'b', expected, got: '"spred"', nearest: [] },
      { code: 'duplicate', path: 'a', expected, got: '"shown instead"', nearest: [] },
      { code: 'unknown-id', path: 'b', expected, got: '"spred"', nearest: ['spread'] },
    ]);
  });
});
