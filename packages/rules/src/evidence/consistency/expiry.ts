import { isCivilDay } from '@liujiang/indicators';
import * as wanted from '../wanted-in-evidence.ts';
import type { Fields, Path, Report } from './report.ts';

/** Reports a day of expiry that does not exist. It may lie before the collection: papers are kept after they expire. */
export function checkExpiry({ expiresOn }: Fields, path: Path, report: Report): void {
  if (typeof expiresOn !== 'string' || isCivilDay(expiresOn)) return;
  report([...path, 'expiresOn'], 'wrong-format', wanted.expiry);
}
