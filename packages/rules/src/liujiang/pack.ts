import {
  getRequirement,
  leafOf,
  listRequirements,
  liujiang,
  type RequirementId,
} from '@liujiang/indicators';
import { attestationRules, featureRules, presenceRules } from '../presence-rules.ts';
import type { Rule, RulePack } from '../rule.ts';
import { designAttestations, designPresence, designRules } from './design.ts';
import {
  disclosureAttestations,
  disclosureFeatures,
  disclosurePresence,
  disclosureRules,
} from './disclosure.ts';
import {
  interactionAttestations,
  interactionFeatures,
  interactionPresence,
  interactionRules,
} from './interaction.ts';
import { newMediaPresence, newMediaRules } from './new-media.ts';
import { safeguardsAttestations, safeguardsPresence, safeguardsRules } from './safeguards.ts';
import { servicesAttestations, servicesPresence, servicesRules } from './services.ts';
import { subjects } from './subjects.ts';

function presenceOf(id: RequirementId): readonly Rule[] {
  const { elements } = leafOf(liujiang, id);
  const requirement = getRequirement(liujiang, id);
  return elements.length > 0 ? presenceRules(requirement, elements) : presenceRules(requirement);
}

function buildPack(): RulePack {
  const presence = [
    ...disclosurePresence,
    ...servicesPresence,
    ...interactionPresence,
    ...designPresence,
    ...newMediaPresence,
    ...safeguardsPresence,
  ];
  const features = [...disclosureFeatures, ...interactionFeatures];
  const attestations = [
    ...disclosureAttestations,
    ...servicesAttestations,
    ...interactionAttestations,
    ...designAttestations,
    ...safeguardsAttestations,
  ];
  const rules = [
    ...disclosureRules,
    ...servicesRules,
    ...interactionRules,
    ...designRules,
    ...newMediaRules,
    ...safeguardsRules,
    ...presence.flatMap(presenceOf),
    ...features.flatMap((id) => featureRules(getRequirement(liujiang, id))),
    ...attestations.flatMap((id) => attestationRules(getRequirement(liujiang, id))),
  ];
  const order = new Map<string, number>(
    listRequirements(liujiang).map(({ id }, index) => [id, index]),
  );
  const place = ({ event }: Rule) => order.get(event.params.requirement) ?? -1;
  return {
    id: 'liujiang',
    version: '1',
    dialect: 'monotone',
    rules: rules.sort((a, b) => place(a) - place(b)),
    subjects,
  };
}

/**
 * The rules of Liujiang's table, as plain json-rules-engine JSON. They hold no number: what counts, how often and how
 * long stands in the catalogue's parameters.
 */
export const liujiangRules: RulePack = /* @__PURE__ */ buildPack();
