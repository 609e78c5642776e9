import type { Fields, Tell } from './report.ts';

/** A reply that was not given is neither right nor wrong. */
export function checkSimulatedEnquiry(record: Fields, tell: Tell): void {
  if (record['repliedAt'] === null && record['accurate'] !== undefined) {
    tell(['accurate'], 'contradiction', {
      zh: '不写（尚无答复）',
      en: 'nothing, because there was no reply',
    });
  }
}
