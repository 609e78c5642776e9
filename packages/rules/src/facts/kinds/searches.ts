import type { EvidenceList } from '../../evidence/list.ts';
import { placesIn } from '../../evidence/observation.ts';
import type { SearchRecord } from '../../evidence/records.ts';
import { type Answer, readFlag } from '../core/answer.ts';
import type { Context } from '../core/context.ts';
import { type Entry, toEntry } from '../core/entries.ts';
import { foldStates, readEach } from '../core/fold-states.ts';
import { judgeItem } from '../core/judge-item.ts';
import { readThings } from '../core/merge.ts';
import type { KindBindings } from '../kind.ts';
import { isComparable, type MeasuredSource } from '../samples/sources.ts';

export const bindings: KindBindings = {
  searchFeatures: {
    about:
      'The elements that are features of the search (`searches`), by the kind of search that tries each and the field that tells.',
    holds: {
      kind: ['misspelling', 'keyword', 'pinyin', 'everyday-language'],
      field: [
        'understood',
        'suggestions',
        'information',
        'serviceFunctions',
        'categories',
        'relevance',
      ],
      element: 'element',
    },
    many: true,
    answers: 'things',
  },
  resultPage: {
    about:
      'The parameter that says by which page of results a title that was drawn has to be found.',
    holds: { parameter: 'parameter' },
    answers: 'measurements',
  },
};

type Searches = EvidenceList<SearchRecord>;

/** Features of the site's search: one test that shows a feature proves it; only when every test failed is it absent. */
export function answer(list: Searches, context: Context): readonly Answer[] {
  const { searchFeatures = [] } = context.bindings;
  const { things, gaps } = readThings(list, 'searches', context);
  return searchFeatures.flatMap(({ kind, field, requirement, element }) => {
    if (!list.records.some((one) => one.kind === kind && one[field] !== undefined)) return [];
    const tests = things.filter(({ record }) => record.kind === kind);
    const entries = readEach(tests, (test) => [readFlag(test, field, test.record[field], context)]);
    const read = placesOf(list, kind, field);
    const statement = foldStates('searches', entries, gaps, 'one', read);
    return [{ requirement, element, statement }];
  });
}

/** On which page of results each title was found. */
export function measure(list: Searches, context: Context): readonly MeasuredSource[] {
  const { resultPage } = context.bindings;
  if (resultPage === undefined || !isComparable(resultPage, context)) return [];
  if (!list.records.some(({ kind }) => kind === 'title')) return [];
  const { things, gaps } = readThings(list, 'searches', context);
  const entries = things
    .filter(({ record }) => record.kind === 'title')
    .map(
      (search): Entry<number | null> =>
        toEntry(search, search.record.query, 'title', judgeItem(search, 'resultPage', context)),
    );
  const read = placesOf(list, 'title', 'resultPage');
  return [{ ...resultPage, source: { list: 'searches', entries, gaps, read } }];
}

/** Where searches of a kind say something. */
function placesOf(list: Searches, kind: string, field: string): readonly string[] {
  return placesIn(list).flatMap(([position, one]) =>
    one.kind === kind ? [`searches.records[${position}].${field}`] : [],
  );
}
