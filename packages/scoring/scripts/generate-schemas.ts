// Writes schemas/*.schema.json; with --check, ends with 1 when a file has drifted from the code.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Describer } from '../../indicators/scripts/describe-schema.ts';
import { writeGenerated } from '../../indicators/scripts/generated-files.ts';
import { type Published, writeSchema } from '../../indicators/scripts/json-schema.ts';
import { assessmentSchema } from '../src/schema/document-schema.ts';
import { ledgerSchema } from '../src/schema/ledger-schema.ts';
import { scoreReportSchema } from '../src/schema/report-schema.ts';
import { schemeInputSchema } from '../src/schema/scheme-schema.ts';
import { standardSchema } from '../src/schema/standard-schema.ts';

const published: readonly Published[] = [
  {
    name: 'assessment',
    type: 'AssessmentDocument',
    schema: assessmentSchema(),
    beyond: {
      reader: 'readDocument',
      codes: { 'wrong-hash': 'a content of which the hash is another' },
    },
  },
  { name: 'ledger', type: 'Ledger', schema: ledgerSchema() },
  { name: 'score-report', type: 'ScoreReport', schema: scoreReportSchema() },
  {
    name: 'scheme-input',
    type: 'SchemeInput',
    written: true,
    schema: schemeInputSchema(),
    beyond: {
      reader: 'defineScheme',
      codes: {
        'unknown-id': 'an id that the catalogue does not have, or that is no leaf',
        unweighted: 'an indicator for which no points are left',
        'wrong-total': 'weights that do not add up',
        'out-of-range': 'a total, a weight or a factor that cannot be',
        'weight-on-excluded': 'a weight of what is not scored',
        'nothing-scored': 'no weight at all',
        'wrong-type': 'a text that is blank',
      },
    },
  },
  {
    name: 'inspection-standard',
    type: 'Standard',
    written: true,
    schema: standardSchema(),
    beyond: {
      reader: 'scoreInspection',
      codes: {
        'unknown-id': 'a group or an item that the standard does not have',
        duplicate: 'an id that stands twice',
        'wrong-total': 'groups whose points do not add up',
        'out-of-range': 'points that cannot be',
        'wrong-type': 'a text that is blank',
      },
    },
  },
];

const folder = fileURLToPath(new URL('../schemas', import.meta.url));
const sources = ['src/schema.ts', 'src/index.ts', 'src/forms/ledger/ledger.ts'];
const describer = new Describer(
  sources.map((file) => fileURLToPath(new URL(`../${file}`, import.meta.url))),
);
writeGenerated(
  new Map(
    published.map((one) => [join(folder, `${one.name}.schema.json`), writeSchema(one, describer)]),
  ),
  [folder],
);
