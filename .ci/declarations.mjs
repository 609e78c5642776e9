// Writes the types of the package in the working folder to dist/types: a declaration file for each source file that an entry
// leads to, for ES modules and for CommonJS, each with a map to the source, so that an editor's "go to definition" arrives there.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import ts from 'typescript';

const relativeImport = /(\bfrom\s+|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

/** Names of modules as they are built, not as the sources have them. */
function withExtension(text, extension) {
  return text.replace(relativeImport, `$1$2$3.${extension}$2`);
}

/** Declaration files as TypeScript writes them, by path. */
function emit() {
  const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  });
  const options = {
    ...config.options,
    noEmit: false,
    emitDeclarationOnly: true,
    declarationMap: true,
    rootDir: resolve('src'),
    outDir: resolve('dist/types'),
  };
  const written = new Map();
  const host = ts.createCompilerHost(options);
  host.writeFile = (path, text) => written.set(resolve(path), text);
  const { diagnostics } = ts.createProgram(config.fileNames, options, host).emit();
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, host));
  return written;
}

/** The declaration files that those of the entries import, they themselves included. */
function reach(written, entries) {
  const reached = new Set();
  const visit = (path) => {
    if (reached.has(path)) return;
    const text = written.get(path);
    if (text === undefined) throw new Error(`no declarations at ${path}`);
    reached.add(path);
    for (const [, , , target] of text.matchAll(relativeImport)) {
      visit(resolve(dirname(path), `${target}.d.ts`));
    }
  };
  for (const entry of entries) visit(entry);
  return reached;
}

function write(path, text, map) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  writeFileSync(`${path}.map`, map);
}

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const sources = Object.values(exports).flatMap((target) => target['@liujiang/source'] ?? []);
const entryOf = (source) => resolve('dist/types', relative('src', source).replace(/ts$/, 'd.ts'));
const written = emit();
rmSync('dist/types', { recursive: true, force: true });
for (const path of reach(written, sources.map(entryOf))) {
  const text = written.get(path);
  const map = written.get(`${path}.map`);
  write(path, withExtension(text, 'js'), map);
  const commonJs = (content) => content.replace(/(\.d)\.ts(\.map)?/g, '$1.cts$2');
  const [body, footer = ''] = text.split(/(?=\/\/# sourceMappingURL=)/);
  write(
    path.replace(/ts$/, 'cts'),
    withExtension(body, 'cjs') + commonJs(footer),
    JSON.stringify({ ...JSON.parse(map), file: commonJs(JSON.parse(map).file) }),
  );
}
