export { countCases, runs } from '../../../../.ci/property-runs.ts';
