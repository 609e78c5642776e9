// Writes the JSON Schemas of schemas/; with --check, ends with 1 when a file has drifted from the code.
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { Describer, type Json } from '../../indicators/scripts/describe-schema.ts';
import { writeGenerated } from '../../indicators/scripts/generated-files.ts';
import { evidenceSchema } from '../src/evidence/schema.ts';
import { rulePackSchema } from './rule-pack-schema.ts';

/** Raised when documents valid before are refused, or the other way round. */
const version = 1;

const { $schema, ...shape } = z.toJSONSchema(evidenceSchema(), { reused: 'ref' });
const source = fileURLToPath(new URL('../src/evidence/evidence-input.ts', import.meta.url));
new Describer([source]).describe(shape as Json, 'EvidenceInput');
const evidence = {
  $schema,
  $id: `urn:liujiang:schema:evidence:${version}`,
  title: 'Evidence',
  ...shape,
};

const folder = fileURLToPath(new URL('../schemas', import.meta.url));
const files = Object.entries({ evidence, 'rule-pack': rulePackSchema }).map(
  ([name, schema]) =>
    [`${folder}/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`] as const,
);
writeGenerated(new Map(files), [folder]);
