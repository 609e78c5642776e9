import fc from 'fast-check';
import { arbitraryAttestation } from './arbitrary-attestations.ts';
import { arbitraryColumn } from './arbitrary-columns.ts';
import { arbitraryConsultations } from './arbitrary-consultations.ts';
import { arbitraryDisclosure } from './arbitrary-disclosures.ts';
import {
  addresses,
  items as itemsOf,
  type Json,
  list,
  optional,
  printedDates,
  summary,
  units,
} from './arbitrary-parts.ts';
import { arbitrarySamples } from './arbitrary-samples.ts';
import { typedLists } from './arbitrary-typed-evidence.ts';
import { without } from './removals.ts';

/** Lists of every kind, by name. */
export function arbitraryLists(): Readonly<Record<string, fc.Arbitrary<Json>>> {
  const date = fc.constantFrom(...printedDates);
  const url = addresses('u1', 'u2', 'u3', 'u4');
  const title = fc.constantFrom('甲', '乙', '丙');
  const unit = fc.constantFrom(...units);
  const items = itemsOf();
  const cadence = fc.constantFrom('monthly', 'quarterly', 'yearly');
  const series = fc.oneof(
    {
      weight: 2,
      arbitrary: optional({ name: title, cadence, releases: items }, ['name', 'cadence']),
    },
    {
      weight: 1,
      arbitrary: optional({ name: title, cadence, summary: summary() }, ['name', 'cadence']),
    },
  );
  const enquiry = optional({
    topic: title,
    url,
    askedAt: date,
    repliedAt: date,
    accurate: fc.boolean(),
  });
  const account = optional({ unit, platform: fc.constantFrom('微信', '微博'), name: title });
  const accountCheck = optional(
    {
      platform: fc.constantFrom('微信', '微博'),
      account: title,
      quarter: fc.constantFrom('2020-Q2', '2020-Q3', '2021-Q1'),
      qualified: fc.boolean(),
    },
    ['platform', 'account', 'quarter'],
  );
  const training = optional({ title, heldAt: date });
  const link = optional({
    url,
    kind: fc.constantFrom('government', 'non-government', 'commercial'),
    notice: fc.boolean(),
  });
  const patrol = optional(
    { cadence: fc.constantFrom('monthly', 'quarterly', 'yearly'), doneAt: date },
    ['cadence'],
  );
  return {
    columns: list(arbitraryColumn(), 5),
    disclosures: list(arbitraryDisclosure(), 5),
    series: list(series),
    ...typedLists(),
    consultations: arbitraryConsultations(),
    simulatedEnquiries: list(enquiry),
    letters: list(enquiry.map((letter) => without(letter, 'accurate'))),
    accounts: list(account, 4),
    accountChecks: list(accountCheck),
    trainings: list(training),
    ...arbitrarySamples(),
    links: list(link),
    patrols: list(patrol, 12),
    attestations: list(arbitraryAttestation(), 4),
  };
}
