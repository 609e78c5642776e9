import type { EvidenceList } from '../../evidence/list.ts';
import type { DataSetRecord } from '../../evidence/records.ts';
import { type Answer, readFlag, unknownEntry } from '../core/answer.ts';
import type { Context } from '../core/context.ts';
import { type Fold, foldStates, readEach, type StateEntry } from '../core/fold-states.ts';
import { type Merged, readThings } from '../core/merge.ts';
import type { KindBindings } from '../kind.ts';
import { readUpdate } from '../parts/data-set-updates.ts';

export const bindings: KindBindings = {
  dataSets: {
    about:
      'The elements that data sets (`dataSets`) have; `updates` is judged by how often each is to be updated.',
    holds: { machineReadable: 'element?', hasInterface: 'element?', updates: 'element?' },
    answers: 'things',
  },
  dataSetFigures: {
    about: 'The elements that are printed of each data set.',
    holds: { views: 'element?', downloads: 'element?', calls: 'element?' },
    answers: 'things',
  },
};

type DataSet = Merged<DataSetRecord>;
type Flag = 'machineReadable' | 'hasInterface';
type Figure = 'views' | 'downloads' | 'calls';

/** One element, and what a data set says of it. */
interface Question {
  readonly requirement: string;
  /** `undefined` where the requirement does not ask for it. */
  readonly element: string | undefined;
  readonly field: Flag | Figure | 'updatedAt';
  readonly fold: Fold;
  readonly read: (set: DataSet) => readonly StateEntry[];
}

/** What data sets have, and what is printed of each. */
export function answer(list: EvidenceList<DataSetRecord>, context: Context): readonly Answer[] {
  const { things, gaps } = readThings(list, 'dataSets', context);
  // Without any data set, nothing that is asked of them is there.
  const areNone = list.records.length === 0 && list.complete === true;
  return listQuestions(context).flatMap(({ requirement, element, field, fold, read }) => {
    if (element === undefined) return [];
    if (areNone && fold === 'alike') {
      const statement = foldStates('dataSets', [{ value: 'absent', doubts: [] }], gaps, fold);
      return [{ requirement, element, statement }];
    }
    const isStated = (record: DataSetRecord) =>
      record[field] !== undefined || (field === 'calls' && record.hasInterface === false);
    if (!list.records.some(isStated)) return [];
    return [
      {
        requirement,
        element,
        statement: foldStates('dataSets', readEach(things, read), gaps, fold),
      },
    ];
  });
}

function listQuestions(context: Context): readonly Question[] {
  const { dataSets, dataSetFigures } = context.bindings;
  const asks = (field: Flag): Question => ({
    requirement: dataSets?.requirement ?? '',
    element: dataSets?.[field],
    field,
    fold: 'alike',
    read: (set) => [readFlag(set, field, set.record[field], context)],
  });
  const asksFor = (field: Figure): Question => ({
    requirement: dataSetFigures?.requirement ?? '',
    element: dataSetFigures?.[field],
    field,
    fold: 'each',
    read: (set) => readFigure(set, field, context),
  });
  return [
    asks('machineReadable'),
    {
      requirement: dataSets?.requirement ?? '',
      element: dataSets?.updates,
      field: 'updatedAt',
      fold: 'alike',
      read: (set) => [readUpdate(set, context)],
    },
    asks('hasInterface'),
    asksFor('views'),
    asksFor('downloads'),
    asksFor('calls'),
  ];
}

/** Whether a figure is printed. Without an interface there are no calls to print, unless the reading asks for them. */
function readFigure(set: DataSet, field: Figure, context: Context): readonly StateEntry[] {
  const { conflicting, record } = set;
  const figure = record[field] ?? null;
  const mayLack = field === 'calls' && context.readings.interfaceCalls === 'with-interface';
  if (mayLack && figure === null && !conflicting) {
    if (record.hasInterface === false) return [{ value: 'inapplicable', doubts: [] }];
    if (record[field] === null && record.hasInterface === undefined) {
      return [unknownEntry('missing-fact')];
    }
  }
  return [readFlag(set, field, record[field] === undefined ? undefined : figure !== null, context)];
}
