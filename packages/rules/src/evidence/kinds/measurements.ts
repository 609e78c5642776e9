import { exactly, expecting } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord } from '../list.ts';
import { record, requiredText, text } from '../schema-parts.ts';

/** A number that was measured and is compared with a parameter of the catalogue. */
export interface MeasurementRecord extends EvidenceRecord {
  /** Id of the requirement: `design.layout/3`. */
  readonly requirement: string;
  /** Name of the parameter that it is compared with: `loadTime`. */
  readonly parameter: string;
  /** What was measured, such as the title that was searched for: `首页`. */
  readonly title?: string;
  /**
   * The number that was measured, in the parameter's unit: `2.4`; `null` when there was nothing to measure, as with a search
   * that did not find it.
   */
  readonly value: number | null;
}

/** Numbers that were measured. */
export const kind: Kind = {
  noun: { zh: '实测数值', en: 'measurements' },
  order: 150,
  repeats: true,
  /** What was measured on a page. */
  identity: ['requirement', 'parameter', 'url'],
  /** What was measured of a thing that was drawn, such as where a title was found. */
  drawnIdentity: ['requirement', 'parameter', 'url', 'title'],
  naming: ['title'],
  blank: {
    note: '实测数值每个一条：requirement、parameter（与之比较的参数）、title（测的是什么）、value',
  },
};

export function schema(): RecordSchema<MeasurementRecord> {
  const error = expecting({
    zh: '不小于 0 的数，或 null（没有可测的对象）',
    en: 'a number of at least 0, or null (there was nothing to measure)',
  });
  return exactly<MeasurementRecord>()(
    record({
      requirement: requiredText(),
      parameter: requiredText(),
      title: z.exactOptional(text()),
      value: z.nullable(z.number({ error }).check(z.gte(0, { error }))),
    }),
  );
}
