// Tailoring

export type {
  AddedElement,
  AddedIndicator,
  AddedParameter,
  AddedRequirement,
  NewElement,
  NewParameter,
  ProfileAdditions,
} from './tailor/additions.ts';
export type {
  IndicatorSettings,
  ParameterSetting,
  Profile,
  ProfileInput,
  ProfileSettings,
  RequirementSettings,
} from './tailor/profile.ts';
export { safeTailorCatalogue, tailorCatalogue } from './tailor/tailor-catalogue.ts';
export type {
  FittingProfiles,
  TailoredIndicatorId,
  TailoredRequirementId,
} from './tailor/tailored-ids.ts';

// Where a field comes from

export { listExclusions, type Origin, originOf } from './tailor/origin-of.ts';
