import type { Requirement } from '@liujiang/indicators';
import { bindings } from '../evidence/bindings.ts';
import type { FactLocation } from '../facts/core/fact-reader.ts';
import { readsPerson } from '../language/requirement-conditions.ts';

type Lists = readonly string[];

/** What answers the questions of one requirement before anything else does. */
function ownLists({ id, method, scope, elements }: Requirement): Lists {
  const { dataSets, dataSetFigures, consultationResults, articlePages, pageHeaders } = bindings;
  const asksForColumns = scope === 'each' && elements.some(({ kind }) => kind === 'column');
  return [
    ...(bindings.columns.some((one) => one === id) || asksForColumns ? ['columns'] : []),
    ...([dataSets, dataSetFigures].some(({ requirement }) => requirement === id)
      ? ['dataSets']
      : []),
    ...(id === consultationResults.requirement || id === bindings.consultationChannel
      ? ['consultations']
      : []),
    ...([articlePages, pageHeaders].some(({ requirement }) => requirement === id) ? ['pages'] : []),
    ...(bindings.searchFeatures.some(({ at: [requirement] }) => requirement === id)
      ? ['searches']
      : []),
    ...(id === bindings.accountChannels.requirement ? ['accounts'] : []),
    ...(method === 'document' ? ['documents'] : []),
  ];
}

function listsOfUpdates({ id, elements }: Requirement): Lists {
  if (id === bindings.series) return ['series'];
  return elements.some(({ kind }) => kind === 'column')
    ? ['columns', 'disclosures']
    : ['disclosures'];
}

function listsOfCount({ id }: Requirement): Lists {
  if (id === bindings.consultationCount.requirement) return ['consultations'];
  return id === bindings.trainingCount.requirement ? ['trainings'] : listsOfSamples({ id });
}

function listsOfSamples({ id }: Pick<Requirement, 'id'>): Lists {
  if (id === bindings.interpretations) return ['policies', 'samples'];
  if (id === bindings.serviceItems) return ['services', 'samples'];
  return id === bindings.resultPage.requirement ? ['searches', 'measurements'] : ['samples'];
}

function listsOfNumbers({ id }: Requirement): Lists {
  if (id === bindings.resultPage.requirement) return ['searches', 'measurements'];
  return bindings.pageMeasurements.some(({ requirement }) => requirement === id)
    ? ['pages', 'measurements']
    : ['measurements'];
}

function listsFor(place: FactLocation, requirement: Requirement): Lists {
  if (readsPerson(place)) return ['attestations'];
  const { fact } = place;
  switch (fact) {
    case 'elements':
    case 'features':
    case 'members':
      return [...ownLists(requirement), 'disclosures'];
    case 'updates':
      return listsOfUpdates(requirement);
    case 'counts':
      return listsOfCount(requirement);
    case 'samples':
      return listsOfSamples(requirement);
    case 'measurements':
      return listsOfNumbers(requirement);
    case 'dues':
      return requirement.id === bindings.enquiryReply.requirement
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
): readonly string[] {
  return [...new Set(places.flatMap((place) => listsFor(place, requirement)))];
}
