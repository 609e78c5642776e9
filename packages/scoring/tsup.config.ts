import { defineConfig } from 'tsup';
import { libraryConfig } from '../../tsup.config.ts';

export default defineConfig(
  libraryConfig({
    index: 'src/index.ts',
    schema: 'src/schema.ts',
    document: 'src/document.ts',
    'forms/view': 'src/view.ts',
    'forms/markdown': 'src/markdown.ts',
    'forms/html': 'src/html.ts',
    'forms/csv': 'src/csv.ts',
    'forms/ledger': 'src/ledger.ts',
    'forms/xlsx': 'src/xlsx.ts',
  }),
);
