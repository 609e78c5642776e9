import { optionsOf } from '../../.ci/typedoc.mjs';

export default optionsOf('rules');
