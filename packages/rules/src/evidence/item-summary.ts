import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import * as wanted from '../input/wanted.ts';
import { requiredText, wholeNumber } from './schema-parts.ts';

/**
 * Stands in place of items that are too many to list. Each item is in one of three groups: with one of the latest dates, with
 * an earlier date, or without a date. When the groups add up to `count`, the summary is whole and can prove that nothing was
 * published since. Items whose date was not looked at or cannot be read are in no group, and keep it open.
 */
export interface ItemSummary {
  /** How many items there are, as counted on the site: `1204`. */
  readonly count?: number;
  /**
   * The publish dates of the latest items as printed, one for each item, in any order, with dates in the future, if any:
   * `2020-11-26`.
   */
  readonly latest: readonly string[];
  /** How many further items have a date, none of them later than any date of `latest`: `1200`. */
  readonly earlier?: number;
  /** How many items were looked at and have no date: `2`. They count as not updated. */
  readonly undated?: number;
}

/** The schema of an {@link ItemSummary}, which may be left out. */
export function summary(): z.ZodMiniExactOptional<z.ZodMiniType<ItemSummary>> {
  const count = () => z.exactOptional(wholeNumber(wanted.wholeNumber, 0));
  return z.exactOptional(
    exactly<ItemSummary>()(
      z.strictObject({
        count: count(),
        latest: z.array(requiredText()),
        earlier: count(),
        undated: count(),
      }),
    ),
  );
}
