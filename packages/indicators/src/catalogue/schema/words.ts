import * as z from 'zod/mini';
import { exactly } from '../../input/exactly.ts';
import { expecting } from '../../input/expectation.ts';
import type { Schema } from '../../input/schema.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import { type Outcome, outcomes, type Reason, reasons } from '../../model/outcome.ts';
import { type Responsibility, roles, unitCells } from '../../model/unit.ts';

export function textSchema(): z.ZodMiniString<string> {
  const expected = { zh: '非空文本', en: 'a text that is not empty' };
  return z.string().check(z.regex(/\S/, expecting(expected)));
}

/** A word of an id: small letters, digits, hyphens. */
export function wordSchema(): z.ZodMiniString<string> {
  const expected = {
    zh: '小写字母、数字、连字符组成的编号',
    en: 'an id of small letters, digits and hyphens',
  };
  return z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, expecting(expected)));
}

/** The id of an indicator: words with dots between them. */
export function indicatorIdSchema(): z.ZodMiniString<string> {
  const expected = { zh: '以点连接的小写编号', en: 'small words with dots between them' };
  const pattern = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
  return z.string().check(z.regex(pattern, expecting(expected)));
}

/** A civil day that exists, `YYYY-MM-DD`. */
export function daySchema(): z.ZodMiniString<string> {
  return z.iso.date(expecting({ zh: '日期（YYYY-MM-DD）', en: 'a day (YYYY-MM-DD)' }));
}

/** A SHA-256 digest after `sha256:`. */
export function digestSchema(): z.ZodMiniString<string> {
  const expected = {
    zh: 'sha256: 加 64 位十六进制摘要',
    en: 'sha256: and 64 hexadecimal digits',
  };
  return z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/, expecting(expected)));
}

/** The SHA-256 digest of a file, or nothing where there is no file. */
export function fileDigestSchema(): z.ZodMiniString<string> {
  const expected = {
    zh: '64 位十六进制摘要，没有文件时为空文本',
    en: '64 hexadecimal digits, or an empty text where there is no file',
  };
  return z.string().check(z.regex(/^([0-9a-f]{64})?$/, expecting(expected)));
}

export function wholeSchema(least: number): z.ZodMiniNumber<number> {
  return z.int().check(z.minimum(least));
}

/** A text in both languages, neither of them empty. */
export function bilingualSchema(): Schema<Bilingual> {
  const text = textSchema();
  return exactly<Bilingual>()(z.strictObject({ zh: text, en: text }));
}

export function outcomeSchema(): z.ZodMiniEnum<{ [K in Outcome]: K }> {
  return z.enum(outcomes);
}

export function reasonSchema(): z.ZodMiniEnum<{ [K in Reason]: K }> {
  return z.enum(reasons);
}

/** The fields of a {@link Responsibility}, which a duty has too. */
export function responsibilityShape(): {
  readonly unit: z.ZodMiniString<string>;
  readonly role: z.ZodMiniEnum<{ [K in Responsibility['role']]: K }>;
  readonly statedIn: z.ZodMiniEnum<{ [K in Responsibility['statedIn']]: K }>;
  readonly inherited: z.ZodMiniBoolean<boolean>;
} {
  return {
    unit: textSchema(),
    role: z.enum(roles),
    statedIn: z.enum(unitCells),
    inherited: z.boolean(),
  };
}
