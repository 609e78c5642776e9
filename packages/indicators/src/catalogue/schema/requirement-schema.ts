import * as z from 'zod/mini';
import { exactly } from '../../input/exactly.ts';
import { expecting } from '../../input/expectation.ts';
import type { Schema, SchemasOf } from '../../input/schema.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Parameter } from '../../model/parameter.ts';
import type { Clause, Element, Requirement } from '../../model/requirement.ts';
import {
  elementKinds,
  enumerations,
  methods,
  obligations,
  printedFormulas,
  scopes,
} from '../../model/requirement.ts';
import { textSchema, wordSchema } from './words.ts';

export type RequirementSchemas = SchemasOf<{
  readonly clause: Clause;
  readonly element: Element;
  readonly requirement: Requirement;
}>;

/** The name of a parameter. */
export function parameterNameSchema(): z.ZodMiniString<string> {
  const expected = { zh: '字母和数字组成的参数名', en: 'a name of letters and digits' };
  return z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/, expecting(expected)));
}

/** The schemas of a requirement. Schemas shared with others are passed in, so that a JSON Schema defines each once. */
export function buildRequirement(
  bilingual: Schema<Bilingual>,
  parameter: Schema<Parameter>,
): RequirementSchemas {
  const text = textSchema();
  const clause = exactly<Clause>()(
    z.strictObject({
      zh: text,
      obligation: z.enum(obligations),
    }),
  );
  const element: Schema<Element> = exactly<Element>()(
    z.strictObject({
      id: wordSchema(),
      name: bilingual,
      kind: z.enum(elementKinds),
      condition: z.nullable(bilingual),
      children: z.array(z.lazy((): Schema<Element> => element)),
      openList: z.boolean(),
    }),
  );
  const requirement = exactly<Requirement>()(
    z.strictObject({
      id: text,
      number: z.nullable(text),
      text: bilingual,
      clauses: z.array(clause).check(z.minLength(1)),
      method: z.enum(methods),
      scope: z.enum(scopes),
      measured: z.boolean(),
      formula: z.nullable(z.enum(printedFormulas)),
      parameters: z.record(parameterNameSchema(), parameter),
      notParameters: z.array(text),
      elements: z.array(element),
      enumeration: z.enum(enumerations),
      openList: z.boolean(),
    }),
  );
  return { clause, element, requirement };
}
