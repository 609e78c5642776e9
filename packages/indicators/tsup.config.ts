import { defineConfig } from 'tsup';
import { libraryConfig } from '../../tsup.config.ts';

export default defineConfig(
  libraryConfig({
    index: 'src/index.ts',
    schema: 'src/schema.ts',
    export: 'src/export.ts',
    tailor: 'src/tailor.ts',
  }),
);
