import fc from 'fast-check';
import { addresses, type Json, list, mostly, optional } from './arbitrary-parts.ts';

const title = fc.constantFrom('甲', '乙', '丙');
const url = addresses('u1', 'u2', 'u3', 'u4');

function generic(requirement: string, elements: readonly string[]): fc.Arbitrary<Json> {
  return optional(
    {
      requirement: fc.constant(requirement),
      element: fc.constantFrom(...elements),
      state: fc.constantFrom('present', 'present', 'absent', 'inapplicable'),
    },
    ['requirement', 'element', 'state'],
  );
}

function sample(requirement: string): fc.Arbitrary<Json> {
  const fixed = fc.constant(requirement);
  return optional({ requirement: fixed, title, url, met: mostly }, ['requirement']);
}

function measurement(
  requirement: string,
  parameter: string,
  values: readonly (number | null)[],
): fc.Arbitrary<Json> {
  return optional(
    {
      requirement: fc.constant(requirement),
      parameter: fc.constant(parameter),
      title,
      url,
      value: fc.constantFrom(...values),
    },
    ['requirement', 'parameter', 'value'],
  );
}

/** Lists that hold records of every kind, where they speak of the same requirements as the typed list of that name. */
export function genericLists(): Readonly<
  Record<string, Readonly<Record<string, fc.Arbitrary<Json>>>>
> {
  const layout = fc.oneof(
    generic('design.layout/6', ['source', 'sharing']),
    generic('design.layout/7', ['site-name', 'main-domain']),
  );
  return {
    documents: {
      disclosures: list(
        fc.oneof(
          generic('safeguards.operations/1', ['duty-reading']),
          generic('safeguards.routine-supervision/3', [
            'security-management',
            'technical-protection',
          ]),
        ),
      ),
    },
    policies: { samples: list(sample('disclosure.basic.interpretation/1'), 4) },
    services: { samples: list(sample('services.administrative.item-granularity/1')) },
    dataSets: {
      disclosures: list(
        fc.oneof(
          generic('disclosure.basic.open-data/2', ['machine-readable', 'interfaces', 'updates']),
          generic('disclosure.basic.open-data/3', ['views', 'downloads', 'interface-calls']),
        ),
      ),
    },
    consultations: {
      disclosures: list(generic('interaction.collection.quality/2', ['statistics', 'adoption'])),
    },
    pages: {
      disclosures: list(layout),
      measurements: list(
        fc.oneof(
          measurement('design.layout/1', 'mainColours', [1, 2]),
          measurement('design.layout/1', 'colours', [2, 3, 4]),
          measurement('design.layout/3', 'loadTime', [0.8, 3, 3.5]),
        ),
      ),
      attestations: list(
        fc.constantFrom('design.layout/1', 'design.layout/3').map((requirement) => ({
          requirement,
          element: null,
          outcome: 'met',
          attestedBy: '评估组',
          attestedAt: '2020-12-01',
          expiresOn: null,
        })),
        2,
      ),
    },
    searches: {
      disclosures: list(
        generic('design.functions.search/1', [
          'correction',
          'suggestions',
          'pinyin',
          'everyday-language',
        ]),
      ),
      measurements: list(measurement('design.functions.search/4', 'resultPage', [1, 1, 2, null])),
    },
  };
}
