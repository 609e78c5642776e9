import { optionsOf } from '../../.ci/typedoc.mjs';

export default {
  ...optionsOf('indicators'),
  // What the ids of a tailored catalogue are computed by: nobody writes these names.
  intentionallyNotExported: ['AddedIds', 'Fitted', 'UsedByAll', 'Without'],
};
