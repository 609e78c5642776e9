// Writes schemas/evidence.schema.json; with --check, ends with 1 when the file has drifted from the code.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import * as z from 'zod/mini';
import { evidenceSchema } from '../src/evidence/schema.ts';

/** Raised when documents valid before are refused, or the other way round. */
const version = 1;

const { $schema, ...shape } = z.toJSONSchema(evidenceSchema(), { reused: 'ref' });
const schema = {
  $schema,
  $id: `urn:liujiang:schema:evidence:${version}`,
  title: 'Evidence',
  description:
    'What was seen of a site, by whom and when. parseEvidence checks more: a complete list needs a count, times of collection must not precede what encloses them.',
  ...shape,
};

const file = new URL('../schemas/evidence.schema.json', import.meta.url);
const text = `${JSON.stringify(schema, null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('schemas/evidence.schema.json has drifted: run pnpm generate\n');
  process.exitCode = 1;
}
