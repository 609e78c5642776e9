import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// A process of its own starts slowly on a busy machine.
test('everything works where code must not be made from text', () => {
  const program = `
    import { assessLiujiang, parseEvidence } from '@liujiang/rules';
    import { createEngine, foldResults } from '@liujiang/rules/engine';
    import { liujiangRules } from '@liujiang/rules';
    try { new Function('return 1')(); throw new Error('code generation is allowed'); } catch (error) {
      if (error.message === 'code generation is allowed') throw error;
    }
    const evidence = parseEvidence({ trainings: { records: [{ heldAt: '2020-05-18' }] } });
    const { findings } = assessLiujiang(evidence, { asOf: '2020-11-30' });
    const { results, failureResults } = await createEngine(liujiangRules).run({});
    const passed = findings.filter(({ outcome }) => outcome === 'passed').length;
    process.stdout.write(passed + ' ' + foldResults(results, failureResults, { asOf: '2020-11-30' }).findings.length);
  `;
  const flags = ['--disallow-code-generation-from-strings', '--conditions=@liujiang/source'];
  const output = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  });
  expect(output).toBe('1 148');
});
