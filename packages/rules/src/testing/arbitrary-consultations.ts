import fc from 'fast-check';
import { addresses, type Json, list, optional, printedDates } from './arbitrary-parts.ts';

/** Lists of consultations: enough to be counted, and some whose results are due. */
export function arbitraryConsultations(): fc.Arbitrary<Json> {
  const date = fc.constantFrom(...printedDates);
  const title = fc.constantFrom('甲', '乙', '丙');
  const address = addresses('c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9');
  const consultation = optional({
    title,
    url: address,
    opensAt: date,
    closesAt: date,
    feedbackAt: date,
  });
  // A result is seldom in time by chance: never before the close, and no later than a month after it.
  const answered = optional(
    {
      title,
      url: address,
      closesAt: fc.constantFrom('2020-09-01', '2020-10-29'),
      feedbackAt: fc.constantFrom('2020-10-29', '2020-11-02', '2020-11-02'),
    },
    ['closesAt', 'feedbackAt'],
  );
  const opened = optional(
    { title, url: address, opensAt: fc.constantFrom('2019-11-30', '2020-05-30', '2020-12-01') },
    ['opensAt', 'url'],
  );
  return fc.oneof(
    { weight: 3, arbitrary: list(fc.oneof(consultation, opened, answered), 12) },
    { weight: 1, arbitrary: list(answered, 3) },
  );
}
