import type { ConsultationRecord } from '../evidence/records.ts';
import { answer } from '../input/answer.ts';
import { anObject, textOrBytes } from '../input/kinds.ts';
import type { Imported } from './doubt.ts';
import { type ConsultationDate, type ConsultationField, consultationHeadings } from './headings.ts';
import { type ImportOptions, readTable } from './read-table.ts';

/**
 * Reads a table of consultations (征集调查), one row each; files are read as {@link importColumns} reads them.
 *
 * @example
 * ```ts
 * import { importConsultations } from '@liujiang/rules/import';
 * const csv = '2020年征集情况\n标题,开始时间,截止时间,反馈时间\n某办法征求意见,2020-03-01,3月31日,无\n';
 * const { records, doubts } = importConsultations(csv);
 * records; //=> [{ title: '某办法征求意见', opensAt: '2020-03-01', closesAt: '3月31日', feedbackAt: null }]
 * doubts.length; //=> 0
 * ```
 */
export function importConsultations(
  source: string | Uint8Array,
  options: ImportOptions<ConsultationField> = {},
): Imported<ConsultationRecord> {
  return answer({ source: [source, textOrBytes], options: [options, anObject] }, () => {
    const { rows, doubts } = readTable<
      Exclude<ConsultationField, ConsultationDate>,
      ConsultationDate
    >(source, consultationHeadings, options);
    return { records: rows.map(({ text, dates }) => ({ ...text, ...dates })), doubts };
  });
}
