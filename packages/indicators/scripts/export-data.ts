// Writes the table for those who do not run JavaScript: dist/liujiang.json, dist/liujiang.csv and its data dictionary.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueToCsv, catalogueToJson, csvDictionaryToCsv } from '../src/export.ts';
import { liujiang } from '../src/liujiang/index.ts';
import { packageFolder } from './generated-files.ts';

const folder = join(packageFolder, 'dist');
mkdirSync(folder, { recursive: true });

writeFileSync(join(folder, 'liujiang.json'), catalogueToJson(liujiang));
writeFileSync(join(folder, 'liujiang.csv'), catalogueToCsv(liujiang, { bom: true }));
writeFileSync(join(folder, 'liujiang-dictionary.csv'), csvDictionaryToCsv({ bom: true }));
