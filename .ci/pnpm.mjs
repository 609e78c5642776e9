// Runs pnpm in the version of the field `packageManager`, the one place where it stands. Whatever runs inside a pnpm of that
// version already has it in its path; outside npx fetches it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const wanted = manifest.packageManager;
const inside = process.env.npm_config_user_agent?.startsWith(`${wanted.replace('@', '/')} `);
const [command, ...first] = inside ? ['pnpm'] : ['npx', '--yes', wanted];
const { status, error } = spawnSync(command, [...first, ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (error) throw error;
process.exit(status ?? 1);
