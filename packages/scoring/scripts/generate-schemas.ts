// Writes schemas/*.schema.json; with --check, ends with 1 when a file has drifted from the code.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import {
  assessmentJsonSchema,
  type JsonSchema,
  ledgerJsonSchema,
  schemeInputJsonSchema,
  scoreReportJsonSchema,
  standardJsonSchema,
} from '../src/schema.ts';

const schemas: Readonly<Record<string, () => JsonSchema>> = {
  assessment: assessmentJsonSchema,
  ledger: ledgerJsonSchema,
  'score-report': scoreReportJsonSchema,
  'scheme-input': schemeInputJsonSchema,
  'inspection-standard': standardJsonSchema,
};

const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });

function read(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

for (const [name, build] of Object.entries(schemas)) {
  const { $schema, ...shape } = build();
  const text = `${JSON.stringify({ $schema, ...shape }, null, 2)}\n`;
  const file = new URL(`${name}.schema.json`, folder);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (read(file) !== text) {
    process.stderr.write(`schemas/${name}.schema.json has drifted: run pnpm generate\n`);
    process.exitCode = 1;
  }
}
