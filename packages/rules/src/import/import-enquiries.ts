import type { SimulatedEnquiryRecord } from '../evidence/records.ts';
import { answer } from '../input/answer.ts';
import { anObject, textOrBytes } from '../input/kinds.ts';
import type { Imported } from './doubt.ts';
import { type EnquiryDate, type EnquiryField, enquiryHeadings } from './headings.ts';
import { type ImportOptions, readTable } from './read-table.ts';

/**
 * Reads a table of enquiries and replies, one row each; files are read as {@link importColumns} reads them. Put them under
 * `simulatedEnquiries` only when simulated users asked them: citizens' letters belong under `letters`.
 *
 * @example
 * ```ts
 * import { importEnquiries } from '@liujiang/rules/import';
 * const csv = '主题,咨询时间,答复时间,是否准确\n入学,2020/9/30 10:00,2020/10/9 9:00,是\n';
 * importEnquiries(csv).records[0]?.accurate; //=> true
 * ```
 */
export function importEnquiries(
  source: string | Uint8Array,
  options: ImportOptions<EnquiryField> = {},
): Imported<SimulatedEnquiryRecord> {
  return answer({ source: [source, textOrBytes], options: [options, anObject] }, () => {
    const { rows, doubts } = readTable<
      Exclude<EnquiryField, EnquiryDate | 'accurate'>,
      EnquiryDate,
      'accurate'
    >(source, enquiryHeadings, options);
    return {
      records: rows.map(({ text, dates, flags }) => ({ ...text, ...dates, ...flags })),
      doubts,
    };
  });
}
