import type { Language } from '@liujiang/indicators/export';
import type { Gain } from '../../compare/gains.ts';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import type { Points } from '../../score/write-points.ts';
import type { GainLine } from './assessment-view.ts';
import { codeOf } from './finding-lines.ts';
import { words } from './fixed-texts.ts';
import { makeVisible } from './text.ts';

function sayPoints({ min, max }: Points): string {
  return min === max ? min : `${min}–${max}`;
}

/** The gain of meeting each failed requirement, by requirement id. */
export function gainsByRequirement(gains: readonly Gain[]): ReadonlyMap<string, string> {
  return new Map(
    gains.flatMap(({ kind, item, gain }) =>
      kind === 'requirement' ? [[item, sayPoints(gain)]] : [],
    ),
  );
}

function sayFix(gain: Gain, document: AssessmentDocument, language: Language): string {
  switch (gain.kind) {
    case 'veto':
      return `${gain.item} ${words.liftVeto[language]}`;
    case 'deduction':
      return `${gain.item.split('/')[0]} ${gain.what?.[language] ?? gain.item}`;
    case 'checks':
      return words.passChecks[language];
    case 'requirement': {
      const found = document.findings.findings.find(({ requirement }) => requirement === gain.item);
      return found?.message[language] ?? gain.item;
    }
  }
}

/** All gains, best first. */
export function viewGains(
  gains: readonly Gain[],
  document: AssessmentDocument,
  language: Language,
): readonly GainLine[] {
  const requirements = new Map(document.requirements.map((entry) => [entry.id, entry]));
  const leaves = new Map(document.requirements.map((entry) => [entry.leaf, entry]));
  const units = new Map(document.report.units.map(({ id, name }) => [id, name[language]]));
  return gains.map((gain, index) => {
    const requirement = requirements.get(gain.item);
    const code = leaves.get(gain.indicator)?.code ?? '—';
    return {
      rank: index + 1,
      code: requirement === undefined ? code : codeOf(requirement, language),
      indicator: makeVisible(gain.name[language]),
      fix: makeVisible(sayFix(gain, document, language)),
      units: gain.units.map((unit) => makeVisible(units.get(unit) ?? unit)),
      gain: sayPoints(gain.gain),
      cumulative: sayPoints(gain.cumulative),
    };
  });
}
