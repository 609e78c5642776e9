import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder);
const programs = files.filter((file) => /^[^.]+\.tsx?$/.test(file));

/** What a program prints, by a Node of its own, as a reader would run it. */
async function printedBy(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    execPath,
    ['--conditions=@liujiang/source', program],
    { cwd: folder },
  );
  return stdout;
}

describe.each(programs)('%s', (program) => {
  test('takes at most 25 lines', () => {
    expect(
      readFileSync(folder + program, 'utf8')
        .trimEnd()
        .split('\n').length,
    ).toBeLessThan(26);
  });

  test('prints what stands beside it', async () => {
    const golden = `${folder}${program.replace(/\.tsx?$/, '.txt')}`;
    await expect(await printedBy(program)).toMatchFileSnapshot(golden);
  });
});

test('every result belongs to a program', () => {
  const results = files.filter((file) => file.endsWith('.txt'));
  const without = results.filter(
    (file) => !programs.some((program) => program.startsWith(file.slice(0, -3))),
  );
  expect(without).toEqual([]);
});
