import { type Element, findRequirement, type Requirement } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import type { Context } from './core/context.ts';
import type { ByRequirement, ParameterFact } from './core/facts.ts';
import type { Statement } from './core/statement.ts';
import { readAccountChannels } from './kinds/account-channels.ts';
import { readConsultationResults } from './kinds/consultation-results.ts';
import { readDataSets } from './kinds/data-sets.ts';
import { readPageElements } from './kinds/page-elements.ts';
import { readSearchFeatures } from './kinds/search-features.ts';

/** What a list of its own says of an element that the catalogue has. */
export interface TypedStatement {
  readonly requirement: Requirement;
  readonly element: Element;
  readonly statement: Statement;
}

/** What lists of their own say of elements that are asked of everyone together. */
export function readTypedStatements(
  parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>,
  context: Context,
): readonly TypedStatement[] {
  const answers = [
    ...readDataSets(context),
    ...readConsultationResults(parameters, context),
    ...readPageElements(context),
    ...readSearchFeatures(context),
    ...readAccountChannels(context),
  ];
  return answers.flatMap(({ requirement: id, element: name, statement }) => {
    const requirement = findRequirement(context.catalogue, id);
    const element = listElements(requirement?.elements ?? []).find((one) => one.id === name);
    if (requirement?.scope !== 'together' || element === undefined) return [];
    return [{ requirement, element, statement }];
  });
}
