import { defineConfig } from 'tsup';
import { libraryConfig } from '../../tsup.config.ts';

export default defineConfig(
  libraryConfig({
    index: 'src/index.ts',
    schema: 'src/schema.ts',
    document: 'src/document.ts',
    'report/view': 'src/report/view.ts',
    'report/markdown': 'src/report/markdown.ts',
    'report/html': 'src/report/html.ts',
    'report/csv': 'src/report/csv.ts',
    'report/ledger': 'src/report/ledger.ts',
    'report/xlsx': 'src/report/xlsx.ts',
  }),
);
