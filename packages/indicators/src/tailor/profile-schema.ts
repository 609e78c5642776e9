import * as z from 'zod/mini';
import { buildCatalogueSchemas } from '../catalogue/schema/catalogue-schema.ts';
import { bilingualSchema, digestSchema, textSchema } from '../catalogue/schema/words.ts';
import { exactly } from '../input/exactly.ts';
import type { Schema, SchemasOf } from '../input/schema.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { columnKinds, ownerCells } from '../model/column.ts';
import { bounds, durationUnits, limits } from '../model/parameter.ts';
import { enumerations, methods, scopes } from '../model/requirement.ts';
import { type AdditionSchemas, buildAdditionSchemas } from './addition-schema.ts';
import type {
  IndicatorSettings,
  ParameterSetting,
  Profile,
  ProfileSettings,
  RequirementSettings,
  TextSetting,
} from './profile.ts';

export type ProfileSchemas = SchemasOf<{
  readonly profile: Profile;
  readonly profileSettings: ProfileSettings;
  readonly indicatorSettings: IndicatorSettings;
  readonly requirementSettings: RequirementSettings;
  readonly textSetting: TextSetting;
  readonly parameterSetting: ParameterSetting;
}> &
  AdditionSchemas;

function buildParameterSetting(): Schema<ParameterSetting> {
  const amount = z.number().check(z.minimum(0));
  const units = z.enum(durationUnits);
  return exactly<ParameterSetting>()(
    z.strictObject({
      value: z.exactOptional(z.union([amount, textSchema()])),
      min: z.exactOptional(amount),
      max: z.exactOptional(amount),
      unit: z.exactOptional(z.union([units, bilingualSchema()])),
      limit: z.exactOptional(z.enum(limits)),
      bound: z.exactOptional(z.enum(bounds)),
      text: z.exactOptional(z.nullable(textSchema())),
      reading: z.exactOptional(z.nullable(bilingualSchema())),
    }),
  );
}

/** The schemas of a profile, built on each call. */
export function buildProfileSchemas(): ProfileSchemas {
  const text = textSchema();
  const bilingual: Schema<Bilingual> = bilingualSchema();
  const { clause, element, responsibility, unit, column } = buildCatalogueSchemas();
  const added = buildAdditionSchemas({ bilingual, clause, unit, column });
  const optional = z.exactOptional;
  const textSetting = exactly<TextSetting>()(
    z.strictObject({ clauses: z.array(clause).check(z.minLength(1)), en: optional(text) }),
  );
  const parameterSetting = buildParameterSetting();
  const requirementSettings = exactly<RequirementSettings>()(
    z.strictObject({
      text: optional(textSetting),
      parameters: optional(z.record(text, parameterSetting)),
      method: optional(z.enum(methods)),
      scope: optional(z.enum(scopes)),
      notParameters: optional(z.array(text)),
      elements: optional(z.array(element)),
      enumeration: optional(z.enum(enumerations)),
      openList: optional(z.boolean()),
    }),
  );
  const indicatorSettings = exactly<IndicatorSettings>()(
    z.strictObject({
      name: optional(bilingual),
      notes: optional(z.array(bilingual)),
      bases: optional(z.array(text)),
      description: optional(z.nullable(bilingual)),
      elements: optional(z.array(element)),
      openList: optional(z.boolean()),
      columns: optional(z.array(text)),
      columnText: optional(z.nullable(text)),
      responsibilities: optional(z.array(responsibility)),
      unitText: optional(z.nullable(text)),
    }),
  );
  const profileSettings = exactly<ProfileSettings>()(
    z.strictObject({
      indicators: optional(z.record(text, indicatorSettings)),
      requirements: optional(z.record(text, requirementSettings)),
      units: optional(z.record(text, z.strictObject({ name: optional(bilingual) }))),
      columns: optional(
        z.record(
          text,
          z.strictObject({
            name: optional(bilingual),
            owner: optional(text),
            ownerStatedIn: optional(z.enum(ownerCells)),
            kind: optional(z.enum(columnKinds)),
          }),
        ),
      ),
    }),
  );
  const reasoned = z.strictObject({ id: text, reason: bilingual });
  const profile = exactly<Profile>()(
    z.strictObject({
      id: text,
      version: text,
      title: bilingual,
      for: z.strictObject({
        id: text,
        version: optional(text),
        hash: optional(digestSchema()),
      }),
      include: optional(
        z.strictObject({ only: z.array(text).check(z.minLength(1)), reason: bilingual }),
      ),
      exclude: optional(z.array(reasoned)),
      set: optional(profileSettings),
      add: optional(added.profileAdditions),
    }),
  );
  return {
    profile,
    profileSettings,
    indicatorSettings,
    requirementSettings,
    textSetting,
    parameterSetting,
    ...added,
  };
}
