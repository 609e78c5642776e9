import { expect, test } from 'vitest';
import { embed } from './embed.ts';
import { startSource } from './source.ts';

test('the pack is judged and scored in the engine of the application, whatever fails there', async () => {
  const source = await startSource();
  const lines = await embed(source).finally(source.close);
  // Of three indicators that weigh the same, employment has two things of three, accounts are open, and of training one of two
  // points is met and the other open: (2/3 + 0 + 1/2) / 3 at least, (2/3 + 1 + 1) / 3 at most.
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "accounts: 503 /accounts
    tell portal@example.gov.cn
    services.public.employment/1 failed: 1 of 3 items not as required: Protection of labour rights: not provided.
    new-media.consolidation/1 cannot tell: Accounts of each unit on each platform: cannot be told (a page could not be opened).
    new-media.consolidation/2 cannot tell: Accounts that bear the name of their unit: cannot be told (a page could not be opened); this requirement: not vouched for (evidence is missing).
    new-media.consolidation/3 cannot tell: Names of each unit's accounts on different platforms: cannot be told (a page could not be opened).
    safeguards.training/1 untested: This requirement: not vouched for (evidence is missing).
    safeguards.training/2 passed: Training sessions held: within 1 year before the monitoring date 1 training sessions seen, reaching the 1 required.
    open: from 38.89 to 88.89"
  `);
});

test('the end is the same in every run', async () => {
  const source = await startSource();
  try {
    const first = await embed(source);
    expect([...(await embed(source))].sort()).toEqual([...first].sort());
  } finally {
    source.close();
  }
});
