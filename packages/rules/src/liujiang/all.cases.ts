import type { RuleCase } from '../findings/rule-cases.ts';
import { columnCases } from './columns.cases.ts';
import { commonCases } from './common.cases.ts';
import { disclosureCases } from './disclosure.cases.ts';
import { interactionCases } from './interaction.cases.ts';
import { measuredCases } from './measured.cases.ts';
import { designCases, newMediaCases, safeguardsCases } from './other.cases.ts';
import { seeingCases } from './seeing.cases.ts';
import { timelyCases } from './timely.cases.ts';
import { typedCases } from './typed.cases.ts';

/** What evidence the shipped rules find what for: every case of every level-1 indicator. */
export const allCases: readonly RuleCase[] = [
  ...commonCases,
  ...columnCases,
  ...measuredCases,
  ...disclosureCases,
  ...interactionCases,
  ...designCases,
  ...newMediaCases,
  ...safeguardsCases,
  ...seeingCases,
  ...timelyCases('person'),
  ...typedCases,
];
