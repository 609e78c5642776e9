import { defineConfig } from 'tsup';
import { libraryConfig } from '../../tsup.config.ts';

export default defineConfig(
  libraryConfig({
    index: 'src/index.ts',
    schema: 'src/schema.ts',
    export: 'src/export.ts',
    diff: 'src/diff.ts',
    import: 'src/import.ts',
    'import/xlsx': 'src/import/xlsx.ts',
    tailor: 'src/tailor.ts',
  }),
);
