// What a user's bundler makes of one line of his program, from the built packages.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const resolveDir = fileURLToPath(new URL('../examples/assess-portal', import.meta.url)); // depends on all three

/** Minified text, its size in kB (1,000 bytes, as npm counts) after gzip at its best, and the files that are in it. */
export async function bundle(code, external = []) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    external,
    metafile: true,
    write: false,
    logLevel: 'error', // a warning here is about the build's own bare imports, which have no effect
  });
  // What tree shaking left out still stands among the inputs, with no byte in the output.
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output.inputs)
    .filter(([, input]) => input.bytesInOutput > 0)
    .map(([path]) => path);
  const [{ text }] = outputFiles;
  return { text, kilobytes: kilobytesOf(text), files };
}

export function kilobytesOf(text) {
  return gzipSync(text, { level: 9 }).length / 1000;
}
