import type { Bilingual } from '@liujiang/indicators';
import { expecting } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import * as wanted from '../input/wanted.ts';

/** Longer texts are no titles, names or notes of a web page. */
const longestText = 10_000;

type Shape = Record<string, z.core.$ZodType>;
type Optional<T extends z.core.$ZodType> = z.ZodMiniExactOptional<T>;
type Strict<T extends Shape> = z.ZodMiniObject<T, z.core.$strict>;
type FailureSchema = Optional<Strict<Record<'at' | 'reason', z.ZodMiniString>>>;
type ObservedShape = Record<'collectedAt' | 'collector' | 'note', Optional<z.ZodMiniString>> & {
  readonly expiresOn: Optional<z.ZodMiniNullable<z.ZodMiniString>>;
};
type RecordShape = Record<'unit' | 'site' | 'siteHost' | 'url', Optional<z.ZodMiniString>>;
type Recorded<T extends Shape> = Strict<Omit<RecordShape & ObservedShape, keyof T> & T>;

/** The schema of an {@link EvidenceList}, which may be left out. */
export type ListSchema<T extends z.core.$ZodType> = Optional<
  Strict<
    ObservedShape & {
      records: z.ZodMiniArray<T>;
      complete: Optional<z.ZodMiniLiteral<true>>;
      count: Optional<z.ZodMiniNumber>;
      failed: FailureSchema;
    }
  >
>;

/** Any text of a web page. */
export function text(): z.ZodMiniString {
  return z.string().check(z.maxLength(longestText));
}

/** A text that says something. */
export function requiredText(): z.ZodMiniString {
  return z.string().check(z.minLength(1), z.maxLength(longestText));
}

/** Whether something is so, which may be left out. */
export function flag(): Optional<z.ZodMiniBoolean> {
  return z.exactOptional(z.boolean());
}

/** A whole number of at least `least`, which `expected` says in words. */
export function wholeNumber(expected: Bilingual, least: number): z.ZodMiniNumber {
  const error = expecting(expected);
  return z.number({ error }).check(z.int({ error }), z.gte(least, { error }));
}

/** SHA-256 of a file, which may be left out. */
export function digest(): Optional<z.ZodMiniString> {
  const error = expecting({ zh: '64 位十六进制摘要', en: '64 hexadecimal digits' });
  return z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/, { error })));
}

/** A date or time as printed: kept as it is, so that any text passes. */
export function printedDate(): Optional<z.ZodMiniNullable<z.ZodMiniString>> {
  const error = expecting({
    zh: '所印日期的原文，或 null（未印日期）',
    en: 'the date as printed, or null (none printed)',
  });
  return z.exactOptional(z.nullable(z.string({ error }).check(z.maxLength(longestText))));
}

export function failure(): FailureSchema {
  return z.exactOptional(z.strictObject({ at: requiredText(), reason: requiredText() }));
}

export function observed(): ObservedShape {
  return {
    collectedAt: z.exactOptional(requiredText()),
    collector: z.exactOptional(requiredText()),
    expiresOn: z.exactOptional(z.nullable(requiredText())),
    note: z.exactOptional(text()),
  };
}

/** A record of evidence, with what any record may say of itself. */
export function record<T extends Shape>(shape: T): Recorded<T> {
  return z.strictObject({
    unit: z.exactOptional(requiredText()),
    site: z.exactOptional(text()),
    siteHost: z.exactOptional(text()),
    url: z.exactOptional(requiredText()),
    ...observed(),
    ...shape,
  });
}

/** A list of evidence: open, unless it says how many entries there are. */
export function list<T extends z.core.$ZodType>(entry: T): ListSchema<T> {
  const complete = expecting({ zh: 'true，或不写', en: 'true, or nothing' });
  return z.exactOptional(
    z.strictObject({
      records: z.array(entry),
      complete: z.exactOptional(z.literal(true, { error: complete })),
      count: z.exactOptional(wholeNumber(wanted.wholeNumber, 0)),
      failed: failure(),
      ...observed(),
    }),
  );
}
