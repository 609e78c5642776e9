import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

/** One code block of the documentation that claims results, as a module that checks them. */
export interface DocExample {
  /** The file that holds the block. */
  readonly path: string;
  /** The line on which the block begins. */
  readonly line: number;
  /** The block with every `//=> value` turned into an expectation. */
  readonly module: string;
}

const arrow = '//=>';
const publicImport = /from '@liujiang\//;

/** A folder inside the block's own package, whose dependencies it may import. */
function scratchFolder(root: string, path: string): string {
  const owner = /^packages\/\w+\//.exec(path)?.[0] ?? '';
  return `${root}${owner}.vitest/doc-examples`;
}

/** Writes every example to a file of its own, so that it can be run and its types checked. */
export function writeExamples(root: string): (DocExample & { readonly file: string })[] {
  const examples = collectExamples(root);
  for (const folder of new Set(examples.map(({ path }) => scratchFolder(root, path)))) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  return examples.map((example, index) => {
    const file = `${scratchFolder(root, example.path)}/${index}.ts`;
    writeFileSync(file, example.module);
    return { ...example, file };
  });
}

/** Collects the `@example` blocks of the packages' sources and the code blocks of all READMEs. */
function collectExamples(root: string): DocExample[] {
  const sources = globSync('packages/*/src/**/*.ts', {
    cwd: root,
    exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/*.bench.ts'],
  });
  const pages = globSync(['README*.md', 'packages/*/README*.md', 'docs/**/*.md'], { cwd: root });
  return [...sources, ...pages].sort().flatMap((path) => {
    const text = readFileSync(`${root}/${path}`, 'utf8');
    const blocks = path.endsWith('.md') ? pageBlocks(text) : commentBlocks(text);
    return blocks.map(({ line, code }) => ({ path, line, module: checkedModule(code) }));
  });
}

interface Block {
  readonly line: number;
  readonly code: string;
}

function pageBlocks(text: string): Block[] {
  return [...text.matchAll(/^```(?:ts|js)\n(.*?)^```/gms)]
    .map((match) => ({ line: lineAt(text, match.index), code: match[1] ?? '' }))
    .filter(({ code }) => publicImport.test(code));
}

function commentBlocks(text: string): Block[] {
  return [...text.matchAll(/@example.*?(?=\n\s*\*\s*@|\*\/)/gs)].flatMap((match) => {
    const lines = match[0].split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
    const inFence = /```\w*\n(.*?)```/s.exec(lines.join('\n'));
    const code = inFence?.[1] ?? lines.slice(1).join('\n');
    return code.includes(arrow) ? [{ line: lineAt(text, match.index), code }] : [];
  });
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Puts an expectation after each statement whose line ends in `//=> value`. */
function checkedModule(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const parts = file.statements.map((statement) => {
    const after = code.slice(statement.end).split('\n', 1)[0] ?? '';
    const text = statement.getText(file);
    if (!after.includes(arrow)) return text;
    return expectation(statement, text, after.slice(after.indexOf(arrow) + arrow.length).trim());
  });
  const claimed = code.split(arrow).length - 1;
  const checked = parts.filter((part) => part.includes('__expect(')).length;
  if (claimed !== checked)
    parts.push(`throw new Error('${claimed} results claimed, ${checked} can be checked');`);
  return ["import { expect as __expect } from 'vitest';", ...parts].join('\n');
}

function expectation(statement: ts.Statement, text: string, expected: string): string {
  if (ts.isExpressionStatement(statement)) {
    return `__expect(${statement.expression.getText()}).toEqual(${expected});`;
  }
  const declaration = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.at(-1)
    : undefined;
  return declaration === undefined
    ? text
    : `${text}\n__expect(${declaration.name.getText()}).toEqual(${expected});`;
}
