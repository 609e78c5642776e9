import {
  findRequirement,
  getRequirement,
  listRequirements,
  liujiang,
  type RequirementId,
} from '@liujiang/indicators';
import { deepFreeze, leafOf } from '@liujiang/indicators/internal';
import { asksForOpinion } from '../facts/evaluative-words.ts';
import { checkBy, completeBy, listChosenBy } from '../facts/reading-words.ts';
import { addTo } from '../input/add-to.ts';
import { answer } from '../input/answer.ts';
import { anObject } from '../input/kinds.ts';
import { attestationRules, withJudgement } from '../language/attestation-rules.ts';
import { featureRules, presenceRules } from '../language/presence-rules.ts';
import type { Rule, RulePack } from '../language/rule.ts';
import { refuseIf } from '../language/rules-error.ts';
import { liujiangBindings } from './bindings.ts';
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
import { interpretationRule } from './interpretation.ts';
import { type LiujiangReadings, liujiangReadings, namesOfPacks } from './liujiang-readings.ts';
import { newMediaPresence, newMediaRules } from './new-media.ts';
import { safeguardsAttestations, safeguardsPresence, safeguardsRules } from './safeguards.ts';
import { servicesAttestations, servicesPresence, servicesRules } from './services.ts';
import { subjects } from './subjects.ts';
import { timelyRules } from './timely.ts';

function presenceOf(id: RequirementId): readonly Rule[] {
  const { elements } = leafOf(liujiang, id);
  const requirement = getRequirement(liujiang, id);
  return elements.length > 0 ? presenceRules(requirement, elements) : presenceRules(requirement);
}

/** Whether rules read evidence alone. */
function readNobody(rules: readonly Rule[]): boolean {
  return !JSON.stringify(rules).includes('ttested');
}

/** Also asks a person where the text asks for an opinion and no rule does yet. */
function askForOpinions(rules: readonly Rule[]): readonly Rule[] {
  const byRequirement = new Map<string, Rule[]>();
  for (const rule of rules) addTo(byRequirement, rule.event.params.requirement, rule);
  return [...byRequirement].flatMap(([id, own]) => {
    const requirement = findRequirement(liujiang, id);
    if (requirement === undefined || !asksForOpinion(requirement.text.zh)) return own;
    return readNobody(own) ? withJudgement(requirement, own) : own;
  });
}

function buildPack(chosen: Partial<LiujiangReadings> = {}): RulePack {
  const { opinions, timeliness, forms } = completeBy(liujiangReadings, chosen);
  const readings = listChosenBy(liujiangReadings, chosen);
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
    ...disclosureRules(),
    interpretationRule(forms),
    ...liujiangBindings.timely.flatMap(({ requirement }) => timelyRules(requirement, timeliness)),
    ...servicesRules(),
    ...interactionRules(),
    ...designRules(),
    ...newMediaRules(),
    ...safeguardsRules(),
    ...presence.flatMap(presenceOf),
    ...features.flatMap((id) => featureRules(getRequirement(liujiang, id))),
    ...attestations.flatMap((id) => attestationRules(getRequirement(liujiang, id))),
  ];
  const order = new Map<string, number>(
    listRequirements(liujiang).map(({ id }, index) => [id, index]),
  );
  const place = ({ event }: Rule) => order.get(event.params.requirement) ?? -1;
  const all = opinions === 'person' ? askForOpinions(rules) : rules;
  return {
    id: ['liujiang', ...readings.map(({ value, id }) => namesOfPacks[`${id} ${value}`])].join('-'),
    version: '1',
    dialect: 'monotone',
    rules: [...all].sort((a, b) => place(a) - place(b)),
    bindings: liujiangBindings,
    subjects,
    ...(readings.length > 0 && { readings }),
  };
}

/**
 * The rules of Liujiang's table, as plain json-rules-engine JSON. They hold no number: numbers are parameters of the
 * catalogue.
 */
export const liujiangRules: RulePack = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ buildPack());

/**
 * The rules of Liujiang's table by readings of your own, for `assess`. What is left out is read as in ordinary practice;
 * finding sets tell the other readings.
 *
 * @throws RulesError (`invalid-options`) when there is no such reading.
 *
 * @example
 * ```ts
 * import { liujiangRulesBy } from '@liujiang/rules';
 * liujiangRulesBy({ opinions: 'person' }).id; //=> 'liujiang-with-opinions'
 * ```
 */
export function liujiangRulesBy(readings: Partial<LiujiangReadings>): RulePack {
  return answer({ readings: [readings, anObject] }, () => {
    const problems = checkBy(liujiangReadings, readings, 'readings');
    refuseIf('invalid-options', problems);
    return buildPack(readings);
  });
}
