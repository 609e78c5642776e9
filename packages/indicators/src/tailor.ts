export { listExclusions, type NodeField, type Origin, originOf } from './tailor/origin-of.ts';
export type {
  IndicatorSettings,
  ParameterSetting,
  Profile,
  ProfileSettings,
  RequirementSettings,
  TextSetting,
} from './tailor/profile.ts';
export { buildProfileSchemas, type ProfileSchemas } from './tailor/profile-schema.ts';
export {
  safeTailorCatalogue,
  type TailoredName,
  tailorCatalogue,
} from './tailor/tailor-catalogue.ts';
