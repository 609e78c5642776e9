import { expect, it } from 'vitest';
import { startProgress } from './progress.ts';

function shown(isTTY: boolean, columns = 80): string {
  let text = '';
  const progress = startProgress(2, { isTTY, columns, write: (part) => (text += part) });
  for (const name of ['甲.json', '乙.json']) progress.step(name);
  progress.end();
  return text;
}

it('grows a bar on a terminal', () => {
  const [half, full] = ['█'.repeat(12) + '░'.repeat(12), '█'.repeat(24)];
  expect(shown(true)).toBe(`\r${half} 1/2 甲.json\u001B[K\r${full} 2/2 乙.json\u001B[K\n`);
});

it('never wraps, even where a Chinese character would', () => {
  expect(shown(true, 31)).toContain(`${'░'.repeat(12)} 1/2 \u001B[K`);
});

it('is a line for each site elsewhere', () => {
  expect(shown(false)).toBe('1/2 甲.json\n2/2 乙.json\n');
});
