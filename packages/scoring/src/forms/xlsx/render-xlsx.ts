import type { Problem } from '@liujiang/indicators';
import type { Feature } from 'write-excel-file/universal';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import { aLedger } from '../../input/kinds.ts';
import { invalidInput, missingPeer, ScoringError } from '../../input/scoring-error.ts';
import { needKind, within } from '../../input/within.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type ViewOptions, withView } from '../view/view-assessment.ts';
import { sheetNames } from './sheet-name.ts';
import { listSheets } from './sheets.ts';
import { fixTimes } from './zip-times.ts';

/** The width of an A4 page at a readable size, in half-width characters. */
const pageWidth = 220;

/** Prints each sheet over as few pages side by side as are readable, and over as many below each other as needed. */
const fitToPages: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { columns = [] }) => {
          const width = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
          const pages = Math.max(1, Math.ceil(width / pageWidth));
          return xml
            .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('<pageSetup ', `<pageSetup fitToWidth="${pages}" fitToHeight="0" `);
        },
      },
    },
  },
};

function lackWriter(cause: unknown): never {
  const problem: Problem = {
    code: 'missing-peer',
    path: '',
    expected: {
      zh: '已安装的可选依赖 write-excel-file（npm install write-excel-file）',
      en: 'the optional peer write-excel-file (npm install write-excel-file)',
    },
    got: String(cause),
    nearest: [],
  };
  const error = new ScoringError(missingPeer, [problem]);
  error.cause = cause;
  throw error;
}

/** How {@link renderXlsx} writes. */
export interface XlsxOptions extends ViewOptions {
  /** Also write this rectification ledger, in its own language. */
  readonly ledger?: Ledger | null;
}

/**
 * The assessment as a workbook: result, scores, findings, gains, the ledger when one is given, a sheet for each unit,
 * and the data dictionary. Numbers and dates are real ones, headings stay in sight, no text can be a formula.
 *
 * Returns the bytes of the file, always the same for the same document: write them to disk, or put them into a Blob to
 * download. Needs the optional peer `write-excel-file`, which is loaded on the first call, in Node and in browsers.
 *
 * @throws ScoringError with `missing-peer` when the peer cannot be loaded, with `invalid-input` when it is not a
 * document.
 */
export async function renderXlsx(
  document: AssessmentDocument,
  options: XlsxOptions = {},
): Promise<Uint8Array> {
  const { drafts, language } = withView(document, options, ['ledger'], (view, chosen) => {
    const ledger = chosen.at('ledger');
    if ((ledger.value ?? null) !== null) needKind(ledger, aLedger);
    chosen.problems.throwIfAny(invalidInput);
    const sheets = within(ledger, aLedger.expected, () => listSheets(view, options.ledger ?? null));
    return { drafts: sheets, language: view.language };
  });
  const names = sheetNames(drafts.map(({ title }) => title));
  const { default: writeWorkbook } = await import('write-excel-file/universal').catch(lackWriter);
  const workbook = writeWorkbook(
    drafts.map(({ data, widths, frozenRows }, at) => ({
      sheet: names[at] ?? '',
      data,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: frozenRows,
      orientation: 'landscape' as const,
    })),
    {
      features: [fitToPages],
      fontFamily: language === 'en' ? 'Calibri' : '宋体',
      fontSize: 11,
    },
  );
  const blob = await workbook.toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  fixTimes(bytes);
  return bytes;
}
