import { expect, test } from 'vitest';
import { nearestWords } from './nearest-words.ts';

function counting() {
  const asked: string[] = [];
  const nearest = nearestWords((word, known) => {
    asked.push(word);
    return known.slice(0, 1);
  });
  return { asked, nearest };
}

test('a misspelling is looked up once in each list of words', () => {
  const { asked, nearest } = counting();
  for (let time = 0; time < 3; time += 1) {
    expect(nearest('helth', ['health', 'design'])).toEqual(['health']);
    expect(nearest('helth', ['wealth', 'design'])).toEqual(['wealth']);
  }
  expect(asked).toEqual(['helth', 'helth']);
});

test('the work does not grow with misspellings times words', () => {
  const { asked, nearest } = counting();
  for (let index = 0; index < 50_000; index += 1) nearest(`${index}`, ['health']);
  expect(asked).toHaveLength(1000);
  expect(nearest('0', ['health'])).toEqual(['health']);
  expect(nearest('40000', ['health'])).toEqual([]);
});
