import type { Requirement } from '@liujiang/indicators';
import type { Bindings } from '../evidence/bindings.ts';
import type { FactLocation } from '../facts/core/fact-reader.ts';
import { readsPerson } from '../language/requirement-conditions.ts';

type Lists = readonly string[];

/** What answers the questions of one requirement before anything else does. */
function ownLists({ id, method, scope, elements }: Requirement, bindings: Bindings): Lists {
  const { columns = [], searchFeatures = [], accountChannels = [] } = bindings;
  const { dataSets, dataSetFigures, consultationResults, articlePages, pageHeaders } = bindings;
  const binds = (...some: readonly ({ readonly requirement: string } | undefined)[]) =>
    some.some((binding) => binding?.requirement === id);
  const asksForColumns = scope === 'each' && elements.some(({ kind }) => kind === 'column');
  return [
    ...(columns.includes(id) || asksForColumns ? ['columns'] : []),
    ...(binds(dataSets, dataSetFigures) ? ['dataSets'] : []),
    ...(binds(consultationResults) || id === bindings.consultationChannel ? ['consultations'] : []),
    ...(binds(articlePages, pageHeaders) ? ['pages'] : []),
    ...(binds(...searchFeatures) ? ['searches'] : []),
    ...(binds(...accountChannels) ? ['accounts'] : []),
    ...(method === 'document' ? ['documents'] : []),
  ];
}

function listsOfUpdates({ id, elements }: Requirement, bindings: Bindings): Lists {
  if (id === bindings.series) return ['series'];
  return elements.some(({ kind }) => kind === 'column')
    ? ['columns', 'disclosures']
    : ['disclosures'];
}

function listsOfCount({ id }: Requirement, bindings: Bindings): Lists {
  if (id === bindings.consultationCount?.requirement) return ['consultations'];
  return id === bindings.trainingCount?.requirement
    ? ['trainings']
    : listsOfSamples({ id }, bindings);
}

function listsOfSamples({ id }: Pick<Requirement, 'id'>, bindings: Bindings): Lists {
  if (id === bindings.interpretations?.requirement) return ['policies', 'samples'];
  if (id === bindings.serviceItems?.requirement) return ['services', 'samples'];
  return id === bindings.resultPage?.requirement ? ['searches', 'measurements'] : ['samples'];
}

function listsOfNumbers({ id }: Requirement, bindings: Bindings): Lists {
  if (id === bindings.resultPage?.requirement) return ['searches', 'measurements'];
  return bindings.pageMeasurements?.some(({ requirement }) => requirement === id)
    ? ['pages', 'measurements']
    : ['measurements'];
}

function listsFor(place: FactLocation, requirement: Requirement, bindings: Bindings): Lists {
  if (readsPerson(place)) return ['attestations'];
  const { fact } = place;
  switch (fact) {
    case 'elements':
    case 'features':
    case 'members':
      return [...ownLists(requirement, bindings), 'disclosures'];
    case 'updates':
      return listsOfUpdates(requirement, bindings);
    case 'counts':
      return listsOfCount(requirement, bindings);
    case 'samples':
      return listsOfSamples(requirement, bindings);
    case 'measurements':
      return listsOfNumbers(requirement, bindings);
    case 'dues':
      return requirement.id === bindings.enquiryReply?.requirement
        ? ['simulatedEnquiries']
        : ['consultations'];
    case 'enquiries':
      return ['simulatedEnquiries'];
    case 'logs':
      return ['patrols'];
    case 'links':
    case 'pages':
    case 'accounts':
      return [fact];
    default:
      return [];
  }
}

/** The lists of evidence that answer what the conditions of a requirement ask, best first, each once. */
export function listsAnswering(
  requirement: Requirement,
  places: readonly FactLocation[],
  bindings: Bindings,
): readonly string[] {
  return [...new Set(places.flatMap((place) => listsFor(place, requirement, bindings)))];
}
