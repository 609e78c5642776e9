import * as indicators from '@liujiang/indicators';
import * as exporting from '@liujiang/indicators/export';
import data from '@liujiang/indicators/liujiang.json' with { type: 'json' };
import * as schema from '@liujiang/indicators/schema';
import * as rules from '@liujiang/rules';
import * as engine from '@liujiang/rules/engine';
import * as scoring from '@liujiang/scoring';
import verify from './verify.cjs';

process.stdout.write(await verify({ indicators, schema, exporting, data, rules, engine, scoring }));
