import type { AttestedOutcome } from '../evidence/vocabulary.ts';
import { matchesFormat } from '../time/date-format.ts';
import type { Facts, ListFact } from './core/facts.ts';
import { unseen } from './core/list-fact.ts';
import type { Bindings } from './kinds.ts';
import { meets } from './meets.ts';

/** A list by which a requirement is judged that somebody may vouch for as a whole. */
export interface Judged {
  readonly requirement: string;
  /** The lists of the evidence that it is read from. */
  readonly sources: readonly string[];
  readonly list: ListFact<unknown>;
  readonly holds: (value: unknown) => boolean;
  /** Against which words a list speaks: `met`, when an entry is not as asked; `not-met`, when all of them are. */
  readonly against: readonly AttestedOutcome[];
  /** The facts with another list in its place. */
  readonly put: (facts: Facts, list: ListFact<never>) => Facts;
}

/** Whatever can be vouched for. */
export const allWords: readonly AttestedOutcome[] = ['met', 'not-met', 'inapplicable'];

/** The lists by which requirements are judged that somebody may vouch for as a whole. */
export function listJudged(
  facts: Facts,
  { settledBySeeing = [], publishTimes, linkNotices = '', accountNames = '' }: Bindings,
): readonly Judged[] {
  const { links, accounts, pages, parameters } = facts;
  const format = publishTimes && parameters[publishTimes.requirement]?.[publishTimes.parameter];
  return [
    ...settledBySeeing.flatMap((requirement) => listMeasured(requirement, facts)),
    {
      requirement: publishTimes?.requirement ?? '',
      sources: ['pages'],
      list: pages.publishedAt,
      holds: (value) =>
        typeof value === 'string' &&
        format?.type === 'format' &&
        matchesFormat(value, format.value),
      against: allWords,
      put: (all, publishedAt) => ({ ...all, pages: { ...all.pages, publishedAt } }),
    },
    {
      // Whether what is linked to is lawful, sound and of use, a person judges beside.
      requirement: linkNotices,
      sources: ['links'],
      list: links.notices,
      holds: (value) => value === true,
      against: ['met', 'inapplicable'],
      put: (all, notices) => ({ ...all, links: { ...all.links, notices } }),
    },
    {
      // A name that does not contain the unit's may still be after what the unit does.
      requirement: accountNames,
      sources: ['accounts'],
      list: accounts.named,
      holds: (value) => value === true,
      against: ['not-met', 'inapplicable'],
      put: (all, named) => ({ ...all, accounts: { ...all.accounts, named } }),
    },
  ];
}

function listMeasured(requirement: string, { measurements, parameters }: Facts): readonly Judged[] {
  return Object.entries(parameters[requirement] ?? {}).flatMap(([name, limit]) => {
    if (limit.type === 'format' || limit.type === 'choice') return [];
    return [
      {
        requirement,
        sources: ['measurements', 'pages'],
        list: measurements[requirement]?.[name] ?? unseen,
        holds: (value: unknown) => typeof value === 'number' && meets(value, limit),
        against: allWords,
        put: (all: Facts, list: ListFact<never>): Facts => ({
          ...all,
          measurements: {
            ...all.measurements,
            [requirement]: { ...all.measurements[requirement], [name]: list },
          },
        }),
      },
    ];
  });
}
