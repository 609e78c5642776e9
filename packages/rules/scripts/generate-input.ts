// Writes the types of evidence as it is handed in, from those of evidence as it is read; with --check, ends with 1 when they differ.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { writeGenerated } from '../../indicators/scripts/generated-files.ts';
import { findReaders } from './field-readers.ts';
import { listName } from './write-tables.ts';

const folder = fileURLToPath(new URL('../src/evidence', import.meta.url));

interface Declared {
  readonly node: ts.InterfaceDeclaration;
  /** The list that it is a record of, or part of one. */
  readonly list: string;
}

const declared = new Map<string, Declared>();
for (const file of [
  'list.ts',
  'item-summary.ts',
  'evidence.ts',
  'kinds.ts',
  'schema.ts',
  ...readdirSync(join(folder, 'kinds')).map((name) => `kinds/${name}`),
]) {
  const path = join(folder, file);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), 99, true);
  for (const node of source.statements) {
    if (!ts.isInterfaceDeclaration(node)) continue;
    declared.set(node.name.text, { node, list: listName(file) });
  }
}

/** `TrainingRecord` as it is handed in is a `TrainingInput`. */
function inputName(name: string): string {
  if (name === 'GivenEvidence') return 'EvidenceInput';
  return `${name.replace(/^Evidence(?=[A-Z])/, '').replace(/Record$/, '') || 'Record'}Input`;
}

function renamed(text: string): string {
  return text
    .replaceAll(/\b[a-z]+\.(?=[A-Z])/g, '')
    .replaceAll(/\b[A-Z]\w+\b/g, (name) => (declared.has(name) ? inputName(name) : name));
}

/** The requirements that read a field, by list and name. A list is read by what reads any of its fields. */
const readers = findReaders();

function readersOf(list: string, field: string): readonly string[] {
  if (list !== 'kinds') return readers.get(`${list} ${field}`) ?? [];
  const all = [...readers].flatMap(([name, ids]) => (name.startsWith(`${field} `) ? ids : []));
  return [...new Set(all)].sort();
}

function wordsOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  const text = comment && ts.getTextOfJSDocComment(comment.comment);
  if (text === undefined) throw new Error(`say what this is: ${node.getText()}`);
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\{@link )\w+/g, (name) => (declared.has(name) ? inputName(name) : name));
}

/** A doc comment, in lines as long as the others of this package. */
function comment(words: string, indent: string): string {
  const one = `${indent}/** ${words} */\n`;
  if (one.length <= 129) return one;
  const lines: string[] = [];
  let line = `${indent} *`;
  for (const word of words.split(' ')) {
    if (line.length + word.length >= 128) {
      lines.push(line);
      line = `${indent} *`;
    }
    line += ` ${word}`;
  }
  return `${indent}/**\n${[...lines, line].join('\n')}\n${indent} */\n`;
}

function writeMember(member: ts.TypeElement, list: string): string {
  if (!ts.isPropertySignature(member) || member.type === undefined) return '';
  const name = member.name.getText();
  const ids = readersOf(list, name);
  const read = ids.length === 0 ? '' : ` Read by ${ids.map((id) => `\`${id}\``).join(', ')}.`;
  const optional = member.questionToken !== undefined;
  const type = `${renamed(member.type.getText())}${optional ? ' | undefined' : ''}`;
  const words = comment(`${wordsOf(member)}${read}`, '  ');
  return `${words}  readonly ${name}${optional ? '?' : ''}: ${type};\n`;
}

function writeInterface({ node, list }: Declared): string {
  const parameters = node.typeParameters?.map((one) => one.getText()).join(', ');
  const generic = parameters === undefined ? '' : `<${parameters}>`;
  const bases = node.heritageClauses?.flatMap(({ types }) => types.map((one) => one.getText()));
  const isWhole = node.name.text === 'GivenEvidence';
  const name = inputName(node.name.text);
  const above = isWhole ? ['ObservedInput'] : (bases ?? []).map(renamed);
  const parts = isWhole ? ['Evidence', 'EvidenceLists'] : [];
  const members = [node, ...parts.flatMap((part) => declared.get(part)?.node ?? [])]
    .flatMap((one) => [...one.members].map((member) => [member, one] as const))
    .filter(
      ([member, one]) => !(one.name.text === 'Evidence' && member.name?.getText() === 'version'),
    )
    .map(([member, one]) =>
      writeMember(member, one.name.text === 'EvidenceLists' ? 'kinds' : list),
    );
  const base = above.length === 0 ? '' : ` extends ${above.join(', ')}`;
  return `${comment(wordsOf(node), '')}export interface ${name}${generic}${base} {\n${members.join('')}}\n`;
}

const written = [...declared]
  .filter(([name]) => !['Evidence', 'EvidenceLists'].includes(name))
  .map(([, one]) => writeInterface(one));
const body = written.join('\n');

/** The names of other modules that the types mention. */
function mentioned(file: string): string {
  const path = join(folder, file);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), 99, true);
  const names = source.statements.flatMap((node) => {
    if (ts.isTypeAliasDeclaration(node)) return [node.name.text];
    if (!ts.isVariableStatement(node)) return [];
    return node.declarationList.declarations.map(({ name }) => name.getText());
  });
  const used = names
    .filter((name) => new RegExp(`\\b${name}\\b`).test(body))
    .sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return used.length === 0 ? '' : `import type { ${used.join(', ')} } from './${file}';\n`;
}

const text = `// Generated by scripts/generate-input.ts from the types of the records. Do not edit.
// biome-ignore-all format: generated

${mentioned('list.ts')}${mentioned('vocabulary.ts')}
${body}`;

writeGenerated(new Map([[join(folder, 'evidence-input.ts'), text]]), []);
