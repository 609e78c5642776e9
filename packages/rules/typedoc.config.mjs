import { optionsOf } from '../../.ci/typedoc.mjs';

export default {
  ...optionsOf('rules'),
  // What the types of a pack are computed by: nobody writes these names.
  intentionallyNotExported: ['FactPaths', 'ParameterName', 'TypedBinding'],
};
