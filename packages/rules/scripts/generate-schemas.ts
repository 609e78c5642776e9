// Writes schemas/evidence.schema.json; with --check, ends with 1 when the file has drifted from the code.
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { writeGenerated } from '../../indicators/scripts/generated-files.ts';
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

const file = fileURLToPath(new URL('../schemas/evidence.schema.json', import.meta.url));
writeGenerated(new Map([[file, `${JSON.stringify(schema, null, 2)}\n`]]), []);
