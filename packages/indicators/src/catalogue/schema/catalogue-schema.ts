import * as z from 'zod/mini';
import { exactly } from '../../input/exactly.ts';
import type { Schema, SchemasOf } from '../../input/schema.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Branch, Catalogue, Indicator, Leaf } from '../../model/catalogue.ts';
import { columnCells, levels } from '../../model/catalogue.ts';
import type { Column } from '../../model/column.ts';
import { columnKinds, ownerCells } from '../../model/column.ts';
import type { LegalBasis } from '../../model/legal-basis.ts';
import type { Parameter } from '../../model/parameter.ts';
import type { Erratum, SourceReference, SourceRow } from '../../model/source-reference.ts';
import { erratumFields } from '../../model/source-reference.ts';
import type { Tailoring } from '../../model/tailoring.ts';
import type { Responsibility, Unit } from '../../model/unit.ts';
import { unitKinds } from '../../model/unit.ts';
import { buildParameter } from './parameter-schema.ts';
import { buildRequirement, type RequirementSchemas } from './requirement-schema.ts';
import { buildTailoring } from './tailoring-schema.ts';
import {
  bilingualSchema,
  digestSchema,
  fileDigestSchema,
  indicatorIdSchema,
  responsibilityShape,
  textSchema,
  wholeSchema,
} from './words.ts';

function buildSource(): { sourceRow: Schema<SourceRow>; sourceReference: Schema<SourceReference> } {
  const sourceRow = exactly<SourceRow>()(
    z.strictObject({ line: wholeSchema(1), page: wholeSchema(1), cells: z.array(z.string()) }),
  );
  const sourceReference = exactly<SourceReference>()(z.strictObject({ rows: z.array(sourceRow) }));
  return { sourceRow, sourceReference };
}

/**
 * All schemas of a catalogue, by the name of their interface. Built on each call, so that only importing the module
 * brings no schema into a bundle.
 */
export function buildCatalogueSchemas(): CatalogueSchemas {
  const text = textSchema();
  const bilingual = bilingualSchema();
  const parameter = buildParameter(bilingual);
  const { clause, element, requirement } = buildRequirement(bilingual, parameter);
  const { sourceRow, sourceReference } = buildSource();
  const unit = exactly<Unit>()(
    z.strictObject({ id: text, kind: z.enum(unitKinds), name: bilingual }),
  );
  const responsibility = exactly<Responsibility>()(z.strictObject(responsibilityShape()));
  const column = exactly<Column>()(
    z.strictObject({
      id: text,
      owner: text,
      ownerStatedIn: z.enum(ownerCells),
      name: bilingual,
      kind: z.enum(columnKinds),
    }),
  );
  const legalBasis = exactly<LegalBasis>()(
    z.strictObject({ id: text, number: text, issuer: bilingual, title: z.nullable(bilingual) }),
  );
  const erratum = exactly<Erratum>()(
    z.strictObject({
      indicator: text,
      line: wholeSchema(1),
      field: z.enum(erratumFields),
      before: z.string(),
      after: z.nullable(z.string()),
      reason: bilingual,
    }),
  );
  const tailoring = buildTailoring(text, bilingual);
  const node = {
    id: indicatorIdSchema(),
    code: text,
    level: z.literal(levels),
    name: bilingual,
    notes: z.array(bilingual),
    bases: z.array(text),
  };
  const leaf = exactly<Leaf>()(
    z.strictObject({
      kind: z.literal('leaf'),
      ...node,
      description: z.nullable(bilingual),
      elements: z.array(element),
      openList: z.boolean(),
      requirements: z.array(requirement).check(z.minLength(1)),
      columns: z.array(text),
      columnText: z.nullable(text),
      columnCell: z.enum(columnCells),
      responsibilities: z.array(responsibility),
      unitText: z.nullable(text),
      source: sourceReference,
    }),
  );
  const branch = exactly<Branch>()(
    z.strictObject({
      kind: z.literal('branch'),
      ...node,
      children: z.array(z.lazy((): Schema<Indicator> => indicator)).check(z.minLength(1)),
    }),
  );
  const indicator: Schema<Indicator> = z.discriminatedUnion('kind', [branch, leaf]);
  const shape = {
    id: text,
    version: text,
    title: bilingual,
    source: z.strictObject({ title: text, file: text, sha256: fileDigestSchema() }),
    indicators: z.array(indicator).check(z.minLength(1)),
    units: z.array(unit),
    columns: z.array(column),
    bases: z.array(legalBasis),
    errata: z.array(erratum),
    tailoring: z.exactOptional(z.array(tailoring).check(z.minLength(1))),
  };
  const hash = digestSchema();
  return {
    bilingual,
    parameter,
    clause,
    element,
    requirement,
    sourceRow,
    sourceReference,
    unit,
    responsibility,
    column,
    legalBasis,
    erratum,
    tailoring,
    leaf,
    branch,
    indicator,
    catalogue: exactly<Catalogue>()(z.strictObject({ ...shape, hash })),
    unhashed: exactly<UnhashedCatalogue>()(
      z.strictObject({ ...shape, hash: z.exactOptional(hash) }),
    ),
  };
}

/** A catalogue as an author writes it: the hash may be left out. */
export type UnhashedCatalogue = Omit<Catalogue, 'hash'> & Partial<Pick<Catalogue, 'hash'>>;

/** The schemas of a catalogue and its parts. The compiler checks each against its hand-written interface. */
export type CatalogueSchemas = RequirementSchemas &
  SchemasOf<{
    readonly bilingual: Bilingual;
    readonly parameter: Parameter;
    readonly sourceRow: SourceRow;
    readonly sourceReference: SourceReference;
    readonly unit: Unit;
    readonly responsibility: Responsibility;
    readonly column: Column;
    readonly legalBasis: LegalBasis;
    readonly erratum: Erratum;
    readonly tailoring: Tailoring;
    readonly leaf: Leaf;
    readonly branch: Branch;
    readonly indicator: Indicator;
    readonly catalogue: Catalogue;
    readonly unhashed: UnhashedCatalogue;
  }>;

/**
 * The shape of a catalogue as plain JSON, its hash included. `defineCatalogue` checks relations (unique ids, links,
 * clauses).
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { catalogueSchema } from '@liujiang/indicators/schema';
 * catalogueSchema().safeParse(liujiang).success; //=> true
 * ```
 */
export function catalogueSchema(): Schema<Catalogue> {
  return buildCatalogueSchemas().catalogue;
}
