import { isCivilDay } from '@liujiang/indicators';
import type { Fields, Path, Report } from './report.ts';

/** What expires does so on a day that exists. It may have expired when it was collected: papers are kept beyond their day. */
export function checkExpiry({ expiresOn }: Fields, path: Path, report: Report): void {
  if (typeof expiresOn !== 'string' || isCivilDay(expiresOn)) return;
  report([...path, 'expiresOn'], 'wrong-format', {
    zh: '存在的日期（YYYY-MM-DD），或 null（长期有效）',
    en: 'a day that exists (YYYY-MM-DD), or null (does not expire)',
  });
}
