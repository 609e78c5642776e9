import fc from 'fast-check';
import { interpretationForms } from '../evidence/vocabulary.ts';
import {
  addresses,
  failure,
  type Json,
  list,
  mostly,
  optional,
  printedDates,
} from './arbitrary-parts.ts';

const title = fc.constantFrom('甲', '乙', '丙');
const url = addresses('u1', 'u2', 'u3', 'u4');
const date = fc.constantFrom(...printedDates);
const failed = fc.constant(failure);

function policy(): fc.Arbitrary<Json> {
  const form = fc.constantFrom(...interpretationForms, 'text', 'text');
  const interpretations = list(optional({ title, url, form }, ['form']), 2);
  return fc.oneof(
    { weight: 5, arbitrary: optional({ title, url, interpretations }) },
    { weight: 1, arbitrary: optional({ title, url, failed }, ['failed']) },
  );
}

function dataSet(): fc.Arbitrary<Json> {
  const figure = fc.constantFrom(0, 12, 12, null);
  const seen = {
    cadence: fc.constantFrom('monthly', 'yearly', 'irregular'),
    updatedAt: date,
    machineReadable: mostly,
    hasInterface: mostly,
    views: figure,
    downloads: figure,
    calls: figure,
  };
  return fc.oneof(
    { weight: 5, arbitrary: optional({ name: title, url, ...seen }, ['name']) },
    { weight: 1, arbitrary: optional({ name: title, url, failed }, ['name', 'failed']) },
  );
}

function service(): fc.Arbitrary<Json> {
  const guide = fc.record(
    { conditions: mostly, materials: mostly, procedure: mostly },
    { requiredKeys: [] },
  );
  return fc.oneof(
    {
      weight: 5,
      arbitrary: optional({ name: title, url, finestGrained: mostly, guide }, ['name']),
    },
    { weight: 1, arbitrary: optional({ name: title, url, failed }, ['name', 'failed']) },
  );
}

/** Consultations that closed early enough for their results to be due, and some that did not. */
function consultation(): fc.Arbitrary<Json> {
  return optional({
    title,
    url,
    closesAt: fc.constantFrom('2020-09-30', '2020-03-31', '2020-11-15', '2019-11-29', '即日起'),
    statistics: mostly,
    adoption: fc.boolean(),
  });
}

function page(): fc.Arbitrary<Json> {
  const header = {
    siteName: mostly,
    logo: mostly,
    domainNames: mostly,
    languages: mostly,
    search: mostly,
    mainDomain: fc.constantFrom(true, null, false),
    sameAsHome: mostly,
  };
  const browsers = list(
    optional({ name: fc.constantFrom('360', 'IE', '火狐'), works: mostly }, ['name']),
    2,
  );
  const seen = {
    kind: fc.constantFrom('article', 'article', 'article', 'column', 'home'),
    publishedAt: fc.constantFrom('2020-11-02 09:30', '2020-11-02', null),
    source: fc.constantFrom('区信息中心', '区信息中心', null),
    sharing: mostly,
    mainColours: fc.constantFrom(1, 1, 2),
    colours: fc.constantFrom(2, 3, 4),
    channels: fc.constantFrom(4, 5, 8, 9),
    loadSeconds: fc.constantFrom(0.8, 3, 3.5),
    header: fc.record(header, { requiredKeys: [] }),
    footer: fc.record({ sameAsHome: mostly }, { requiredKeys: [] }),
    browsers,
  };
  return fc.oneof(
    { weight: 3, arbitrary: optional({ title, url, ...seen }) },
    { weight: 2, arbitrary: optional({ url, publishedAt: seen.publishedAt }) },
    { weight: 1, arbitrary: optional({ url, browsers }, ['browsers']) },
    { weight: 1, arbitrary: optional({ title, url, failed }, ['failed']) },
  );
}

function search(): fc.Arbitrary<Json> {
  const required = ['query', 'kind'] as const;
  const query = title;
  const keyword = {
    suggestions: fc.boolean(),
    information: fc.boolean(),
    serviceFunctions: fc.boolean(),
    categories: fc.boolean(),
    relevance: fc.boolean(),
  };
  return fc.oneof(
    optional({ query, url, kind: fc.constant('title'), resultPage: fc.constantFrom(1, 2, null) }, [
      ...required,
    ]),
    optional(
      {
        query,
        url,
        kind: fc.constantFrom('misspelling', 'pinyin', 'everyday-language'),
        understood: fc.boolean(),
      },
      [...required],
    ),
    optional({ query, url, kind: fc.constant('keyword'), ...keyword }, [...required]),
  );
}

/** Lists that hold records of one kind, by name. */
export function typedLists(): Readonly<Record<string, fc.Arbitrary<Json>>> {
  return {
    policies: list(policy(), 4),
    dataSets: list(dataSet(), 2),
    services: list(service()),
    consultations: list(consultation(), 2),
    pages: list(page(), 2),
    searches: list(search(), 4),
    documents: list(document(), 4),
  };
}

/** Papers on rules of operation and on checks of safety. */
function document(): fc.Arbitrary<Json> {
  return optional(
    {
      requirement: fc.constantFrom('safeguards.operations/1', 'safeguards.routine-supervision/3'),
      element: fc.constantFrom('duty-reading', 'security-management', 'technical-protection'),
      title,
      url,
    },
    ['requirement', 'element', 'title'],
  );
}
