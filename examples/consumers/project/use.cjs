const verify = require('./verify.cjs');

verify({
  indicators: require('@liujiang/indicators'),
  schema: require('@liujiang/indicators/schema'),
  exporting: require('@liujiang/indicators/export'),
  data: require('@liujiang/indicators/liujiang.json'),
  rules: require('@liujiang/rules'),
  engine: require('@liujiang/rules/engine'),
  scoring: require('@liujiang/scoring'),
}).then((line) => process.stdout.write(line));
