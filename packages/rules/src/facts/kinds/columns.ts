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

/** Sections are looked for in columns; whether columns that a requirement names are set up is asked of each member. */
export const answersItself: AnswersItself = (question, { scope, elements }) =>
  elements.some(({ kind }) => kind === 'column') &&
  (question === 'updates' || (question === 'things' && scope === 'each'));
