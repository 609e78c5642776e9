import { stdout } from 'node:process';
import { embed } from './embed.ts';
import { startSource } from './source.ts';

const source = await startSource();
try {
  stdout.write(`${(await embed(source)).join('\n')}\n`);
} finally {
  source.close();
}
