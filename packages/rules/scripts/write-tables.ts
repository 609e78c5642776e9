import { basename } from 'node:path';

/** The list of evidence that a file is about: `dataSets` of `data-sets.ts`. */
export function listName(file: string): string {
  return basename(file, '.ts').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Lines that import files of a folder `kinds`, each as a whole, in the order of their names. */
export function importModules(
  files: readonly { readonly name: string; readonly file: string }[],
): string {
  return [...files]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ name, file }) => `import * as ${name} from './kinds/${file}';`)
    .join('\n');
}

/** The name of a member, in quotation marks where it needs them. */
export function writeName(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name}'`;
}

/** A value of JSON, as it is written in a module. */
export function write(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${writeName(name)}: ${write(member)}`,
  );
  return `{ ${members.join(', ')} }`;
}

/** A table as it is written in a module, one row a line. */
export function writeTable(
  table: string,
  type: string,
  about: string,
  rows: readonly string[],
): string {
  return `/** ${about} */\nexport const ${table}: ${type} = {\n${rows.map((row) => `  ${row},\n`).join('')}};\n`;
}
