import type { Bilingual } from '@liujiang/indicators';
import { fieldsInBothLanguages, inBothLanguages } from '@liujiang/indicators/internal';
import type { RulePack } from './rule.ts';

/** What sentences call the named conditions of a checked pack, in both languages. */
export function subjectsOf({ subjects = {} }: RulePack): Readonly<Record<string, Bilingual>> {
  const names = Object.entries(subjects);
  return Object.fromEntries(
    names.map(([name, text]) => [name, inBothLanguages(text) as Bilingual]),
  );
}

/** A checked pack whose readings are told in both languages; the pack itself where they are. */
export function withReadings(pack: RulePack): RulePack {
  const { readings } = pack;
  const told = fieldsInBothLanguages(readings, ['message']);
  return told === readings || told === undefined ? pack : { ...pack, readings: told };
}
