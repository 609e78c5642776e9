import type { Waiver } from '@liujiang/indicators';
import type { Given } from '../input/given.ts';
import { readDay, readFields, readText } from '../input/read.ts';

const waiverFields: Readonly<Record<keyof Waiver, true>> = {
  requirement: true,
  ground: true,
  reason: true,
  onlyReason: true,
  onlyCondition: true,
  onlyUnit: true,
  author: true,
  grantedOn: true,
  expiresOn: true,
};

/** A waiver says what it excuses, why, who granted it and until when, and holds at the monitoring date. */
export function checkWaiver(given: Given, requirement: string, asOf: string): void {
  readFields(given, Object.keys(waiverFields));
  const excused = given.at('requirement');
  if (excused.value !== requirement) {
    excused.refuse('inconsistent', {
      zh: `本条要求 ${requirement}`,
      en: `${requirement}, which it excuses`,
    });
  }
  readText(given.at('reason'));
  readText(given.at('author'));
  const [granted, expires] = [readDay(given.at('grantedOn')), readDay(given.at('expiresOn'))];
  if (asOf === '' || granted === '' || expires === '' || (granted <= asOf && asOf <= expires))
    return;
  given.refuse('out-of-range', {
    zh: `在监测时间点${asOf}有效的豁免`,
    en: `a waiver that holds on the monitoring date, ${asOf}`,
  });
}
