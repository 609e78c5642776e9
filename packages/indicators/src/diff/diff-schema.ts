import * as z from 'zod/mini';
import { bilingualSchema, textSchema, wholeSchema } from '../catalogue/schema/words.ts';
import { exactly } from '../input/exactly.ts';
import type { SchemasOf } from '../input/schema.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type {
  CatalogueDiff,
  Change,
  ChangeSide,
  ComparedCatalogue,
  LikelyRename,
} from './catalogue-diff.ts';
import { changeActions, changeSubjects, changeTopics } from './catalogue-diff.ts';

export type CatalogueDiffSchemas = SchemasOf<{
  readonly bilingual: Bilingual;
  readonly comparedCatalogue: ComparedCatalogue;
  readonly changeSide: ChangeSide;
  readonly change: Change;
  readonly likelyRename: LikelyRename;
  readonly catalogueDiff: CatalogueDiff;
}>;

/** The schemas of what `diffCatalogues` returns, for programs that receive it as JSON. Built on each call. */
export function buildCatalogueDiffSchemas(): CatalogueDiffSchemas {
  const text = textSchema();
  const bilingual = bilingualSchema();
  const comparedCatalogue = exactly<ComparedCatalogue>()(
    z.strictObject({ id: text, version: text, hash: z.string(), title: bilingual }),
  );
  const changeSide = exactly<ChangeSide>()(
    z.strictObject({
      path: z.array(z.union([z.string(), wholeSchema(0)])),
      code: z.nullable(text),
      name: bilingual,
      label: z.nullable(bilingual),
      value: z.unknown(),
    }),
  );
  const change = exactly<Change>()(
    z.strictObject({
      topic: z.enum(changeTopics),
      action: z.enum(changeActions),
      subject: z.enum(changeSubjects),
      id: z.nullable(text),
      field: z.string(),
      before: z.nullable(changeSide),
      after: z.nullable(changeSide),
    }),
  );
  const likelyRename = exactly<LikelyRename>()(
    z.strictObject({ subject: z.enum(['indicator', 'requirement']), before: text, after: text }),
  );
  const catalogueDiff = exactly<CatalogueDiff>()(
    z.strictObject({
      before: comparedCatalogue,
      after: comparedCatalogue,
      changes: z.array(change),
      likelyRenamed: z.array(likelyRename),
    }),
  );
  return { bilingual, comparedCatalogue, changeSide, change, likelyRename, catalogueDiff };
}
