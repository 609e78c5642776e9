import { defineConfig } from 'tsup';
import { libraryConfig } from '../../tsup.config.ts';

export default defineConfig(
  libraryConfig({
    index: 'src/index.ts',
    engine: 'src/engine.ts',
    import: 'src/import.ts',
    html: 'src/html.ts',
  }),
);
