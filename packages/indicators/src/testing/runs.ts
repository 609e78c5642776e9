export { runs } from '../../../../.ci/property-runs.ts';
