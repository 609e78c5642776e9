import { checkAccountCheck } from './account-check.ts';
import { checkAttestation } from './attestation.ts';
import { checkColumn } from './column.ts';
import { checkDisclosure } from './disclosure.ts';
import { checkPage } from './page.ts';
import type { RecordCheck } from './report.ts';
import { checkSearch } from './search.ts';
import { checkSection } from './section.ts';
import { checkSeries } from './series.ts';
import { checkSimulatedEnquiry } from './simulated-enquiry.ts';
import { checkDataSet, checkPolicy, checkService } from './unopened.ts';

/**
 * What the records of a list may say against themselves, by the name of the list. Times of collection and failed fetches
 * are checked in every list and need no entry here.
 */
export const recordChecks: Readonly<Record<string, RecordCheck>> = {
  columns: checkColumn,
  sections: checkSection,
  disclosures: checkDisclosure,
  policies: checkPolicy,
  series: checkSeries,
  dataSets: checkDataSet,
  services: checkService,
  simulatedEnquiries: checkSimulatedEnquiry,
  accountChecks: checkAccountCheck,
  pages: checkPage,
  searches: checkSearch,
  attestations: checkAttestation,
};
