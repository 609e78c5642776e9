import * as z from 'zod/mini';
import { type Standard, standardSubjects } from '../inspection/standard.ts';
import { makeBasicParts } from './basic-parts.ts';

/**
 * The shape of an inspection standard as plain JSON. `defineStandard`, which every scoring function applies, checks
 * that ids are unique, groups add up and triggers count what exists.
 *
 * @example
 * ```ts
 * import { national2019 } from '@liujiang/scoring';
 * import { standardSchema } from '@liujiang/scoring/schema';
 * standardSchema().safeParse(national2019).success; //=> true
 * ```
 */
export function standardSchema(): z.ZodMiniType<Standard> {
  const { exactly, text, bilingual, number, source: citation } = makeBasicParts();
  const clause = z.nullable(text);
  const source = z.exactOptional(z.nullable(citation));
  const named = { id: text, name: bilingual };
  const line = z.nullable(z.strictObject({ points: number, inclusive: z.boolean() }));
  const trigger = z.strictObject({
    items: z.array(text),
    atLeast: z.int().check(z.positive()),
  });
  return exactly<Standard>()(
    z.strictObject({
      $schema: z.exactOptional(z.string()),
      id: text,
      version: text,
      title: bilingual,
      source,
      subject: z.enum(standardSubjects),
      vetoes: z.array(z.strictObject({ ...named, clause, triggers: z.array(trigger) })),
      vetoRecords: number,
      counters: z.array(z.strictObject(named)),
      full: z.nullable(number),
      groups: z.array(z.strictObject({ ...named, points: number })),
      deductions: z.array(
        z.strictObject({
          ...named,
          group: text,
          perOccurrence: number,
          points: z.nullable(number),
          clause,
          source,
        }),
      ),
      passLine: line,
      bonusLine: line,
      bonuses: z.array(z.strictObject({ ...named, perOccurrence: number, points: number, clause })),
      bonusMaximum: z.nullable(number),
      withoutDuty: z.nullable(
        z.discriminatedUnion('rule', [
          z.strictObject({ group: text, rule: z.literal('rescale'), factor: number }),
          z.strictObject({ group: text, rule: z.literal('spread') }),
        ]),
      ),
    }),
  );
}
