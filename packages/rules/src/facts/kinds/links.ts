import type { EvidenceList } from '../../evidence/list.ts';
import type { LinkRecord } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import type { FactParts } from '../core/fact-parts.ts';
import type { ListItem } from '../core/facts.ts';
import { judgeItem } from '../core/judge-item.ts';
import { listFact } from '../core/list-fact.ts';
import { readThings } from '../core/merge.ts';
import { comesFrom } from '../core/origins.ts';
import type { Judged } from '../judged-list.ts';
import type { AnswersItself, KindBindings } from '../kind.ts';

export const bindings: KindBindings = {
  linkNotices: {
    about: "The requirement for notices before sites that are not the government's (`links`).",
    holds: 'requirement',
  },
};

export const answersItself: AnswersItself = (question) => question === 'links';

/** A person also judges whether what is linked to is lawful, sound and useful, so that `not-met` is not contradicted. */
export const judged: Judged = ({ links }, { linkNotices }) =>
  linkNotices === undefined
    ? []
    : [
        {
          requirement: linkNotices,
          question: 'links',
          list: links.notices,
          holds: (value) => value === true,
          against: ['met', 'inapplicable'],
          put: (all, notices) => ({ ...all, links: { ...all.links, notices } }),
        },
      ];

/** Where links lead, and whether those to sites that are not the government's give notice. */
export function derive(list: EvidenceList<LinkRecord>, context: Context): FactParts {
  const { things, gaps } = readThings(list, 'links', context);
  // A link to an unstated place may lead outside.
  const outside = things.filter(
    ({ record, conflicting }) => conflicting || record.kind !== 'government',
  );
  const notices = outside.map((link): ListItem<boolean> => {
    const item = judgeItem(link, 'notice', context);
    if (link.record.kind !== undefined) return item;
    const unknown: ListItem<boolean> = { ...item, value: { unknown: ['missing-fact'] } };
    return comesFrom(unknown, { records: link.paths }, context);
  });
  const kinds = things.map((link) => judgeItem(link, 'kind', context));
  return {
    links: {
      kinds: listFact('links', kinds, gaps, context),
      notices: listFact('links', notices, gaps, context),
    },
  };
}
