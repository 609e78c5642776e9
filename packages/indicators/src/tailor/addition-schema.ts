import * as z from 'zod/mini';
import { parameterNameSchema } from '../catalogue/schema/requirement-schema.ts';
import {
  indicatorIdSchema,
  textSchema,
  wholeSchema,
  wordSchema,
} from '../catalogue/schema/words.ts';
import { exactly } from '../input/exactly.ts';
import type { Schema, SchemasOf } from '../input/schema.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Column } from '../model/column.ts';
import { bounds, durationUnits, limits } from '../model/parameter.ts';
import {
  type Clause,
  elementKinds,
  enumerations,
  methods,
  obligations,
  printedFormulas,
  scopes,
} from '../model/requirement.ts';
import { roles, type Unit, unitCells } from '../model/unit.ts';
import type {
  AddedElement,
  AddedIndicator,
  AddedParameter,
  AddedRequirement,
  NewElement,
  NewParameter,
  NewResponsibility,
  ProfileAdditions,
} from './additions.ts';

export type AdditionSchemas = SchemasOf<{
  readonly newElement: NewElement;
  readonly newParameter: NewParameter;
  readonly newResponsibility: NewResponsibility;
  readonly addedIndicator: AddedIndicator;
  readonly addedRequirement: AddedRequirement;
  readonly addedElement: AddedElement;
  readonly addedParameter: AddedParameter;
  readonly profileAdditions: ProfileAdditions;
}>;

/** The kinds of parameters, each with `more` fields. */
function parameterKinds<More extends z.core.$ZodLooseShape>(
  bilingual: Schema<Bilingual>,
  more: More,
) {
  const text = textSchema();
  const amount = z.number().check(z.minimum(0));
  const bound = z.enum(bounds);
  const base = { ...more, text: z.nullable(text), reading: z.exactOptional(z.nullable(bilingual)) };
  return z.discriminatedUnion('type', [
    z.strictObject({
      ...base,
      type: z.literal('duration'),
      value: wholeSchema(1),
      unit: z.enum(durationUnits),
      bound,
    }),
    z.strictObject({
      ...base,
      type: z.literal('count'),
      limit: z.enum(limits),
      value: wholeSchema(0),
      unit: bilingual,
      bound,
    }),
    z.strictObject({
      ...base,
      type: z.literal('range'),
      min: amount,
      max: amount,
      unit: bilingual,
      bound,
    }),
    z.strictObject({ ...base, type: z.literal('format'), value: text }),
    z.strictObject({
      ...base,
      type: z.literal('choice'),
      value: text,
      options: z.array(text).check(z.minLength(1)),
    }),
  ]);
}

/** The schemas of what a profile adds. Schemas shared with others are passed in. */
export function buildAdditionSchemas({
  bilingual,
  clause,
  unit,
  column,
}: {
  readonly bilingual: Schema<Bilingual>;
  readonly clause: Schema<Clause>;
  readonly unit: Schema<Unit>;
  readonly column: Schema<Column>;
}): AdditionSchemas {
  const text = textSchema();
  const source = z.exactOptional(bilingual);
  const elementFields = {
    id: wordSchema(),
    name: bilingual,
    kind: z.exactOptional(z.enum(elementKinds)),
    condition: z.exactOptional(z.nullable(bilingual)),
    children: z.exactOptional(z.array(z.lazy((): Schema<NewElement> => newElement))),
    openList: z.exactOptional(z.boolean()),
  };
  const newElement: Schema<NewElement> = exactly<NewElement>()(z.strictObject(elementFields));
  const newParameter = exactly<NewParameter>()(parameterKinds(bilingual, {}));
  const newResponsibility = exactly<NewResponsibility>()(
    z.strictObject({
      unit: text,
      role: z.exactOptional(z.enum(roles)),
      statedIn: z.exactOptional(z.enum(unitCells)),
    }),
  );
  const addedIndicator = exactly<AddedIndicator>()(
    z.strictObject({
      source,
      id: indicatorIdSchema(),
      name: bilingual,
      before: z.exactOptional(text),
      notes: z.exactOptional(z.array(bilingual)),
      bases: z.exactOptional(z.array(text)),
      description: z.exactOptional(z.nullable(bilingual)),
      elements: z.exactOptional(z.array(newElement)),
      openList: z.exactOptional(z.boolean()),
      columns: z.exactOptional(z.array(text)),
      columnText: z.exactOptional(text),
      responsibilities: z.exactOptional(z.array(newResponsibility)),
      unitText: z.exactOptional(text),
    }),
  );
  const addedRequirement = exactly<AddedRequirement>()(
    z.strictObject({
      source,
      id: text,
      before: z.exactOptional(text),
      number: z.exactOptional(z.nullable(text)),
      text: bilingual,
      clauses: z.exactOptional(z.array(clause).check(z.minLength(1))),
      obligation: z.exactOptional(z.enum(obligations)),
      method: z.enum(methods),
      scope: z.exactOptional(z.enum(scopes)),
      measured: z.exactOptional(z.boolean()),
      formula: z.exactOptional(z.nullable(z.enum(printedFormulas))),
      parameters: z.exactOptional(z.record(parameterNameSchema(), newParameter)),
      notParameters: z.exactOptional(z.array(text)),
      elements: z.exactOptional(z.array(newElement)),
      enumeration: z.exactOptional(z.enum(enumerations)),
      openList: z.exactOptional(z.boolean()),
    }),
  );
  const addedElement = exactly<AddedElement>()(
    z.strictObject({
      source,
      of: text,
      under: z.exactOptional(text),
      before: z.exactOptional(text),
      ...elementFields,
    }),
  );
  const addedParameter = exactly<AddedParameter>()(
    parameterKinds(bilingual, { source, of: text, name: parameterNameSchema() }),
  );
  const profileAdditions = exactly<ProfileAdditions>()(
    z.strictObject({
      source,
      indicators: z.exactOptional(z.array(addedIndicator)),
      requirements: z.exactOptional(z.array(addedRequirement)),
      elements: z.exactOptional(z.array(addedElement)),
      parameters: z.exactOptional(z.array(addedParameter)),
      units: z.exactOptional(z.array(unit)),
      columns: z.exactOptional(z.array(column)),
    }),
  );
  return {
    newElement,
    newParameter,
    newResponsibility,
    addedIndicator,
    addedRequirement,
    addedElement,
    addedParameter,
    profileAdditions,
  };
}
