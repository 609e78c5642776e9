import type { AnswersItself, KindBindings } from '../kind.ts';

export const bindings: KindBindings = {
  columns: {
    about:
      'Requirements that ask for a column of their leaf to be set up: whichever is shown in `columns`.',
    holds: 'requirement',
    many: true,
    answers: 'things',
  },
};

/** Columns show when their sections were updated and, for tasks of each member, whether named columns are set up. */
export const answersItself: AnswersItself = (question, { scope, elements }) =>
  elements.some(({ kind }) => kind === 'column') &&
  (question === 'updates' || (question === 'things' && scope === 'each'));
