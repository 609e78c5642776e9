import type { Bilingual } from '@liujiang/indicators';
import { expecting } from '@liujiang/indicators/schema';
import * as z from 'zod/mini';
import type { DataSetRecord } from './data-set.ts';
import type { PageRecord } from './page.ts';
import type { PolicyRecord } from './policy.ts';
import {
  failure,
  type ListSchema,
  list,
  printedDate,
  record,
  requiredText,
  text,
} from './schema-parts.ts';
import type { SearchRecord } from './search.ts';
import type { ServiceRecord } from './service.ts';
import { cadences, interpretationForms, pageKinds, searchKinds } from './vocabulary.ts';

type Records<T> = ListSchema<z.ZodMiniType<T>>;

const wholeNumber: Bilingual = { zh: '不小于 0 的整数', en: 'a whole number of at least 0' };
const printedNumber: Bilingual = {
  zh: '不小于 0 的整数，或 null（未注明）',
  en: 'a whole number of at least 0, or null (none printed)',
};
const pageOfResults: Bilingual = {
  zh: '不小于 1 的整数（结果页码），或 null（未搜到）',
  en: 'a whole number of at least 1 (the page of results), or null (not found)',
};
const seconds: Bilingual = { zh: '不小于 0 的秒数', en: 'seconds, at least 0' };

function count(expected: Bilingual, least: number): z.ZodMiniNumber {
  const error = expecting(expected);
  return z.number({ error }).check(z.int({ error }), z.gte(least, { error }));
}

function flag(): z.ZodMiniExactOptional<z.ZodMiniBoolean> {
  return z.exactOptional(z.boolean());
}

/** The schema of policy documents and their interpretations. */
export function policies(): Records<PolicyRecord> {
  return list(
    record({
      title: z.exactOptional(text()),
      interpretations: list(
        record({ title: z.exactOptional(text()), form: z.enum(interpretationForms) }),
      ),
      failed: failure(),
    }),
  );
}

/** The schema of data sets. */
export function dataSets(): Records<DataSetRecord> {
  const printed = () => z.exactOptional(z.nullable(count(printedNumber, 0)));
  return list(
    record({
      name: requiredText(),
      cadence: z.exactOptional(z.enum(cadences)),
      updatedAt: printedDate(),
      machineReadable: flag(),
      hasInterface: flag(),
      views: printed(),
      downloads: printed(),
      calls: printed(),
      failed: failure(),
    }),
  );
}

/** The schema of service items. */
export function services(): Records<ServiceRecord> {
  return list(
    record({
      name: requiredText(),
      finestGrained: flag(),
      guide: z.exactOptional(
        z.strictObject({ conditions: flag(), materials: flag(), procedure: flag() }),
      ),
      failed: failure(),
    }),
  );
}

/** The schema of pages. */
export function pages(): Records<PageRecord> {
  const number = () => z.exactOptional(count(wholeNumber, 0));
  const error = expecting(seconds);
  return list(
    record({
      title: z.exactOptional(text()),
      kind: z.exactOptional(z.enum(pageKinds)),
      publishedAt: printedDate(),
      source: z.exactOptional(z.nullable(text())),
      sharing: flag(),
      mainColours: number(),
      colours: number(),
      channels: number(),
      loadSeconds: z.exactOptional(z.number({ error }).check(z.gte(0, { error }))),
      browsers: list(record({ name: requiredText(), works: flag() })),
      header: z.exactOptional(
        z.strictObject({
          siteName: flag(),
          domainNames: flag(),
          logo: flag(),
          languages: flag(),
          search: flag(),
          mainDomain: z.exactOptional(z.nullable(z.boolean())),
          sameAsHome: flag(),
        }),
      ),
      footer: z.exactOptional(z.strictObject({ sameAsHome: flag() })),
      failed: failure(),
    }),
  );
}

/** The schema of search tests. */
export function searches(): Records<SearchRecord> {
  return list(
    record({
      query: requiredText(),
      kind: z.enum(searchKinds),
      resultPage: z.exactOptional(z.nullable(count(pageOfResults, 1))),
      understood: flag(),
      suggestions: flag(),
      information: flag(),
      serviceFunctions: flag(),
      categories: flag(),
      relevance: flag(),
    }),
  );
}
