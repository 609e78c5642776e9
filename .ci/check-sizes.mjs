// How much a user's bundle grows with each import, minified and gzipped, against size-budgets.json (in kB).
import { readFileSync } from 'node:fs';
import { bundle } from './bundle.mjs';

const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'));

for (const { name, code, kilobytes: budget, without, external } of budgets) {
  const { kilobytes, files } = await bundle(code, external);
  const stray = without.filter((dependency) =>
    files.some((path) => path.includes(`/node_modules/${dependency}/`)),
  );
  const problems = stray.map((dependency) => `bundles ${dependency}`);
  if (kilobytes > budget) problems.push('is over its budget');
  const measure = `${kilobytes.toFixed(2)} kB of ${budget}`;
  process.stdout.write(`${name}: ${[measure, ...problems].join(', ')}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
