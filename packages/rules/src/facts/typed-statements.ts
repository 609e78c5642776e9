import {
  type Element,
  findRequirement,
  listElements,
  type Requirement,
} from '@liujiang/indicators';
import type { ByRequirement, ParameterFact } from '../facts.ts';
import { readAccountChannels } from './account-channels.ts';
import { readConsultationResults } from './consultation-results.ts';
import type { Context } from './context.ts';
import { readDataSets } from './data-sets.ts';
import { readPageElements } from './page-elements.ts';
import { readSearchFeatures } from './search-features.ts';
import type { Statement } from './statement.ts';

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
