import { gapsOf, placesIn, seen } from '../../evidence/observation.ts';
import { type Answer, readFlag } from '../core/answer.ts';
import type { Context } from '../core/context.ts';
import { foldStates, readEach } from '../core/fold-states.ts';
import { mergeRecords } from '../core/merge.ts';

/** Features of the site's search: one that a test shows is there; that it is not follows only when every test failed. */
export function readSearchFeatures(context: Context): readonly Answer[] {
  const list = context.evidence.searches;
  if (list === undefined) return [];
  const searches = mergeRecords(list, 'searches', context, () => 'searches');
  const gaps = gapsOf(list, seen(list, context.seen), context.asOf);
  const { searchFeatures = [] } = context.bindings;
  return searchFeatures.flatMap(({ kind, field, requirement, element }) => {
    if (!list.records.some((one) => one.kind === kind && one[field] !== undefined)) return [];
    const tests = searches.filter(({ record }) => record.kind === kind);
    const entries = readEach(tests, (test) => [readFlag(test, field, test.record[field], context)]);
    const read = placesIn(list).flatMap(([position, one]) =>
      one.kind === kind ? [`searches.records[${position}].${field}`] : [],
    );
    const statement = foldStates('searches', entries, gaps, 'one', read);
    return [{ requirement, element, statement }];
  });
}
