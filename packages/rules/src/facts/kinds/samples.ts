import type { EvidenceList } from '../../evidence/list.ts';
import { placesIn } from '../../evidence/observation.ts';
import type { SampleRecord } from '../../evidence/records.ts';
import { addTo } from '../../input/add-to.ts';
import type { Context } from '../core/context.ts';
import { toEntry } from '../core/entries.ts';
import { judgeItem } from '../core/judge-item.ts';
import { readThings } from '../core/merge.ts';
import type { AnswersItself } from '../kind.ts';
import type { DrawnSource } from '../samples/sources.ts';
import { hasRequirement } from '../unknown-requirement.ts';

export const answersItself: AnswersItself = (question) => question === 'samples';

/** The samples that were drawn and looked at, by the requirement that each is for. */
export function sample(list: EvidenceList<SampleRecord>, context: Context): readonly DrawnSource[] {
  const known = new Map<string, string[]>();
  for (const [position, { requirement }] of placesIn(list)) {
    const path = `samples.records[${position}]`;
    if (hasRequirement(requirement, path, context)) addTo(known, requirement, path);
  }
  const { things, gaps } = readThings(list, 'samples', context);
  return [...known].map(([requirement, read]) => {
    const entries = things
      .filter(({ record }) => record.requirement === requirement)
      .map((merged) =>
        toEntry(merged, merged.record.title, 'title', judgeItem(merged, 'met', context)),
      );
    return { requirement, source: { list: 'samples', entries, gaps, read } };
  });
}
