// Writes the JSON Schemas of schemas/; with --check, ends with 1 when a file has drifted from the code.
import { fileURLToPath } from 'node:url';
import { Describer } from '../../indicators/scripts/describe-schema.ts';
import { writeGenerated } from '../../indicators/scripts/generated-files.ts';
import { writeSchema } from '../../indicators/scripts/json-schema.ts';
import { evidenceSchema } from '../src/evidence/schema.ts';
import { rulePackSchema } from './rule-pack-schema.ts';

const source = fileURLToPath(new URL('../src/evidence/evidence-input.ts', import.meta.url));
const evidence = writeSchema(
  {
    name: 'evidence',
    type: 'EvidenceInput',
    schema: evidenceSchema(),
    beyond: {
      reader: 'parseEvidence',
      codes: {
        missing:
          'the count of a complete list, the id or name of a column, what a disclosure, an attestation or a proof has to say',
        'wrong-format': 'a day or a time that does not exist, a quarter',
        'out-of-range': 'a count below the number of records, or of what a summary tells of',
        contradiction:
          'a time of collection before that of the list, a field that another rules out, an expiry before the attestation',
        duplicate: 'an address that stands twice in a complete list',
        'too-deep': 'more levels than a document has',
        'too-many-values': 'more values than a document has',
        'too-many-problems': 'more problems than can be told',
      },
    },
  },
  new Describer([source]),
);

const folder = fileURLToPath(new URL('../schemas', import.meta.url));
const files = [
  [`${folder}/evidence.schema.json`, evidence],
  [`${folder}/rule-pack.schema.json`, `${JSON.stringify(rulePackSchema, null, 2)}\n`],
] as const;
writeGenerated(new Map(files), [folder]);
