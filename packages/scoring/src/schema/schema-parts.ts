import type { SchemaParts } from '../formulas/schema-parts.ts';
import { makeBasicParts } from './basic-parts.ts';
import { inspectionSchema, inspectionTraceSchema } from './inspection-schemas.ts';
import { standardSchema } from './standard-schema.ts';

/** {@link makeBasicParts} with what several formulas read and tell. */
export function makeSchemaParts(): SchemaParts {
  const parts = makeBasicParts();
  return {
    ...parts,
    standard: standardSchema(),
    inspection: inspectionSchema(parts),
    inspectionTrace: inspectionTraceSchema(parts),
  };
}
