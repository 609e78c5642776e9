import { listRequirements } from '../catalogue/walk.ts';
import { describeValue } from '../input/describe-value.ts';
import { CatalogueError } from '../input/error.ts';
import { suggestions } from '../input/nearest.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { FindingSet } from '../model/finding-set.ts';
import type { Problem } from '../model/problem.ts';

/** Refuses findings that are not exactly those of a catalogue. */
export function checkFindings(catalogue: Catalogue, findings: FindingSet): void {
  const problems: Problem[] = [];
  for (const key of ['id', 'version', 'hash'] as const) {
    const wanted = catalogue[key];
    const got = findings.catalogue[key];
    if (got === wanted) continue;
    const expected = {
      zh: `与指标体系一致的“${wanted}”`,
      en: `“${wanted}”, as the catalogue has it`,
    };
    const path = `catalogue.${key}`;
    problems.push({ code: 'foreign', path, expected, got: describeValue(got), nearest: [] });
  }
  const known = new Set<string>(listRequirements(catalogue).map(({ id }) => id));
  const ids = [...known];
  const suggest = suggestions();
  const seen = new Set<string>();
  for (const [position, { requirement }] of findings.findings.entries()) {
    const path = `findings[${position}].requirement`;
    const got = describeValue(requirement);
    if (seen.has(requirement)) {
      const expected = { zh: '每项要求一个检查结果', en: 'one finding for each requirement' };
      problems.push({ code: 'duplicate', path, expected, got, nearest: [] });
    } else if (!known.has(requirement)) {
      const expected = { zh: '本指标体系的要求编号', en: 'the id of a requirement' };
      const nearest = suggest(requirement, ids);
      problems.push({ code: 'unknown-id', path, expected, got, nearest });
    }
    seen.add(requirement);
  }
  for (const id of [...known].filter((id) => !seen.has(id))) {
    const expected = { zh: `“${id}”的检查结果`, en: `a finding for “${id}”` };
    problems.push({ code: 'missing', path: 'findings', expected, got: '—', nearest: [] });
  }
  if (problems.length === 0) return;
  const title = {
    zh: '检查结果不属于该指标体系',
    en: 'The findings do not belong to this catalogue',
  };
  throw new CatalogueError('foreign-findings', title, problems);
}
