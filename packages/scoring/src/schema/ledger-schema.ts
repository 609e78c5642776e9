import * as z from 'zod/mini';
import { type Ledger, sightings } from '../forms/ledger/ledger.ts';
import { makeBasicParts } from './basic-parts.ts';

/**
 * The shape of a rectification ledger ({@link Ledger}) as plain JSON, of format version 1.
 *
 * @example
 * ```ts
 * import { ledgerSchema } from '@liujiang/scoring/schema';
 * const empty = { format: 'liujiang-ledger', formatVersion: 1, language: 'zh', entries: [] };
 * ledgerSchema().safeParse(empty).success; //=> true
 * ledgerSchema().safeParse({ ...empty, language: 'de' }).success; //=> false
 * ```
 */
export function ledgerSchema(): z.ZodMiniType<Ledger> {
  const { text, count } = makeBasicParts();
  const words = z.string();
  const day = z.iso.date();
  const written = z.strictObject({
    action: words,
    person: words,
    doneOn: words,
    remark: words,
    more: z.record(words, words),
  });
  const entry = z.strictObject({
    key: text,
    unit: words,
    roles: words,
    indicator: words,
    asked: words,
    place: words,
    problem: words,
    columns: words,
    foundOn: day,
    openSince: day,
    checkedOn: day,
    fixedOn: z.nullable(day),
    reopened: count,
    seen: z.enum(sightings),
    deadline: z.nullable(day),
    waiver: z.nullable(words),
    written,
  });
  return z.strictObject({
    format: z.literal('liujiang-ledger'),
    formatVersion: z.literal(1),
    language: z.enum(['zh', 'en']),
    entries: z.array(entry),
  });
}
