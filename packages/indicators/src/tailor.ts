// Tailoring

export type {
  IndicatorSettings,
  ParameterSetting,
  Profile,
  ProfileSettings,
  RequirementSettings,
} from './tailor/profile.ts';
export { safeTailorCatalogue, tailorCatalogue } from './tailor/tailor-catalogue.ts';

// Where a field comes from

export { listExclusions, type Origin, originOf } from './tailor/origin-of.ts';
