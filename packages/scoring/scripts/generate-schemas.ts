// Writes schemas/*.schema.json; with --check, ends with 1 when a file has drifted from the code.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeGenerated } from '../../indicators/scripts/generated-files.ts';
import { assessmentJsonSchema } from '../src/schema/document-schema.ts';
import type { JsonSchema } from '../src/schema/json-schema.ts';
import { ledgerJsonSchema } from '../src/schema/ledger-schema.ts';
import { scoreReportJsonSchema } from '../src/schema/report-schema.ts';
import { schemeInputJsonSchema } from '../src/schema/scheme-schema.ts';
import { standardJsonSchema } from '../src/schema/standard-schema.ts';

const schemas: Readonly<Record<string, () => JsonSchema>> = {
  assessment: assessmentJsonSchema,
  ledger: ledgerJsonSchema,
  'score-report': scoreReportJsonSchema,
  'scheme-input': schemeInputJsonSchema,
  'inspection-standard': standardJsonSchema,
};

const folder = fileURLToPath(new URL('../schemas', import.meta.url));

function textOf({ $schema, ...shape }: JsonSchema): string {
  return `${JSON.stringify({ $schema, ...shape }, null, 2)}\n`;
}

const files = Object.entries(schemas).map(
  ([name, build]) => [join(folder, `${name}.schema.json`), textOf(build())] as const,
);
writeGenerated(new Map(files), [folder]);
