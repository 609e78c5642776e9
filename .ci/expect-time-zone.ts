import { env } from 'node:process';

// A worker that ignored TZ would run every project in one zone and prove nothing about the others.
const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone !== env.TZ) throw new Error(`The tests should run in ${env.TZ}, but the zone is ${zone}`);
