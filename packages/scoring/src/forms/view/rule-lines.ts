import type { Language } from '@liujiang/indicators/export';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import type { ScoreReport } from '../../score/report.ts';
import type { Labelled } from './assessment-view.ts';
import { words } from './fixed-texts.ts';
import {
  gradedOn,
  type PolicyName,
  policyChoices,
  policyNames,
  roundingNames,
} from './policy-words.ts';
import { inBrackets, listNames, makeVisible } from './text.ts';

/** The grades with their lines, and the figure they are based on, which inspections are also compared by. */
function sayGrades({ bands, bandsOn }: ScoreReport['scheme'], language: Language): string {
  const from = words.gradeFrom[language];
  const lines = bands.map(
    ({ name, from: least }) => `${makeVisible(name[language])} ${least}%${from}`,
  );
  const grades = lines.length === 0 ? words.noGrades[language] : listNames(lines, language);
  const go = lines.length === 0 ? words.linesGo : words.gradesGo;
  return `${grades}${language === 'zh' ? '；' : '; '}${go[language]}${gradedOn[bandsOn][language]}`;
}

/** How points were counted. */
export function viewRules({ report }: AssessmentDocument, language: Language): readonly Labelled[] {
  const { policies, rounding } = report.scheme;
  const choose = <P extends PolicyName>(name: P): Labelled => {
    const choices: (typeof policyChoices)[P] = policyChoices[name];
    return { label: policyNames[name][language], text: choices[policies[name]][language] };
  };
  const names = Object.keys(policyNames) as PolicyName[];
  const { mode, digits } = rounding;
  const space = language === 'zh' ? '' : ' ';
  const rounded = `${digits}${space}${words.digits[language]}`;
  const text = `${roundingNames[mode][language]}${inBrackets(rounded, language)}`;
  return [
    ...names.map((name) => choose(name)),
    { label: words.rounding[language], text },
    { label: words.grades[language], text: sayGrades(report.scheme, language) },
  ];
}
