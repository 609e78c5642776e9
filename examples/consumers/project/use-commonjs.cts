import { listRequirements, liujiang, type Requirement } from '@liujiang/indicators';
import { parseEvidence } from '@liujiang/rules';
import { createEngine } from '@liujiang/rules/engine';
import { scorePassRate } from '@liujiang/scoring';

const requirements: readonly Requirement[] = listRequirements(liujiang);
const value: string | null = scorePassRate({ weight: 5, checks: 4, failures: 1 }).value;

export { createEngine, parseEvidence };

process.stdout.write(`${requirements.length} requirements, ${value} of 5`);
