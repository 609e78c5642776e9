import type { RuleCase } from '../findings/rule-cases.ts';
import { attestationCases, presenceCases } from '../testing/common-cases.ts';
import { designAttestations, designPresence } from './design.ts';
import { disclosureAttestations, disclosureFeatures, disclosurePresence } from './disclosure.ts';
import {
  interactionAttestations,
  interactionFeatures,
  interactionPresence,
} from './interaction.ts';
import { newMediaPresence } from './new-media.ts';
import { safeguardsAttestations, safeguardsPresence } from './safeguards.ts';
import { servicesAttestations, servicesPresence } from './services.ts';

/** Cases of every requirement that asks for things to be there, or that a person judges. */
export const commonCases: readonly RuleCase[] = [
  ...[
    ...disclosurePresence,
    ...disclosureFeatures,
    ...servicesPresence,
    ...interactionPresence,
    ...interactionFeatures,
    ...designPresence,
    ...newMediaPresence,
    ...safeguardsPresence,
  ].flatMap(presenceCases),
  ...[
    ...disclosureAttestations,
    ...servicesAttestations,
    ...interactionAttestations,
    ...designAttestations,
    ...safeguardsAttestations,
  ].flatMap(attestationCases),
];
