// What a user's bundle grows by for each thing he imports, minified and gzipped, against size-budgets.json.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const budgets = JSON.parse(readFileSync(new URL('size-budgets.json', import.meta.url), 'utf8'));
const resolveDir = fileURLToPath(new URL('../examples/assess-portal', import.meta.url)); // depends on all three

for (const { name, code, kilobytes, without } of budgets) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
  });
  const size = gzipSync(outputFiles[0].contents).length / 1024;
  // What tree shaking left out still stands among the inputs, with no byte in the output.
  const [output] = Object.values(metafile.outputs);
  const bundled = Object.entries(output.inputs).filter(([, input]) => input.bytesInOutput > 0);
  const stray = without.filter((dependency) =>
    bundled.some(([path]) => path.includes(`/node_modules/${dependency}/`)),
  );
  const problems = stray.map((dependency) => `bundles ${dependency}`);
  if (size > kilobytes) problems.push('is over its budget');
  const measure = `${size.toFixed(1)} KiB of ${kilobytes}`;
  process.stdout.write(`${name}: ${[measure, ...problems].join(', ')}\n`);
  if (problems.length > 0) process.exitCode = 1;
}
