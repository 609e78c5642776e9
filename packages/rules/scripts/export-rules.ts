import { writeFileSync } from 'node:fs';
import { liujiangRules } from '../src/liujiang/pack.ts';

/** Writes the shipped pack as JSON beside the build, for those who read rules without JavaScript. */
const file = new URL('../dist/liujiang.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(liujiangRules, null, 2)}\n`);
