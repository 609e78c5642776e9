import { fc } from '@fast-check/vitest';
import type { Catalogue } from '@liujiang/indicators';
import type { AssessmentInput } from '../document/assessment-document.ts';
import { anyText, named } from './any-text.ts';
import { catalogueWithDuties, directory } from './catalogues-with-duties.ts';
import { findingSets } from './finding-sets.ts';
import { inputsOf } from './leaf-inputs.ts';
import { schemesOf } from './schemes.ts';

/** Everything that an assessment is made from: every policy, every formula, members, waivers, parts and any text. */
export const assessments: fc.Arbitrary<AssessmentInput<string, string>> = catalogueWithDuties
  .chain((catalogue) =>
    fc.record({
      catalogue: fc.constant(catalogue),
      scheme: schemesOf(catalogue),
      findings: findingSets(catalogue),
    }),
  )
  .chain((drawn) =>
    fc.record({
      catalogue: fc.constant(drawn.catalogue as Catalogue<string, string>),
      scheme: fc.constant(drawn.scheme),
      findings: fc.constant(drawn.findings),
      inputs: inputsOf(drawn.scheme, drawn.findings),
      subject: fc.record({ id: named, name: named }),
      remarks: fc.array(anyText, { maxLength: 2 }),
      directory: fc.constant(directory),
      sources: fc.record({ evidence: fc.dictionary(anyText, anyText, { noNullPrototype: true }) }),
    }),
  );
