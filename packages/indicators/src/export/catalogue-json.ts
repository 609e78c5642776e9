import { answer } from '../input/answer.ts';
import { anObject } from '../input/kinds.ts';
import type { Catalogue } from '../model/catalogue.ts';

/**
 * A catalogue as JSON text, indented, ending in a line break. `defineCatalogue` reads it back; its JSON Schema is
 * `schemas/catalogue.schema.json` of this package.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { catalogueToJson } from '@liujiang/indicators/export';
 * JSON.parse(catalogueToJson(liujiang)).indicators.length; //=> 7
 * ```
 */
export function catalogueToJson(catalogue: Catalogue): string {
  return answer(
    { catalogue: [catalogue, anObject] },
    () => `${JSON.stringify(catalogue, null, 2)}\n`,
  );
}
