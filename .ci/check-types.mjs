// The whole tree as the tools see it, then each package alone under its own stricter settings (isolatedDeclarations).
import { spawnSync } from 'node:child_process';

const projects = ['.', 'packages/indicators', 'packages/rules', 'packages/scoring'];
for (const project of projects) {
  const { status } = spawnSync('tsc', ['--noEmit', '-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
