import { type Catalogue, labels, liujiang } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { deriveFacts, type Facts, liujiangRules, parseEvidence, rulesFor } from '@liujiang/rules';
import { addRules, foldResults } from '@liujiang/rules/engine';
import { equalScheme, scoreCatalogue } from '@liujiang/scoring';
import { applicationEngine } from './application.ts';
import { fetchJson, type Source } from './source.ts';

const asOf = '2020-11-30';

/** Three indicators of Liujiang's, so that the whole result can be seen at once. */
function smallCatalogue(): Catalogue {
  const only = ['services.public.employment', 'new-media.consolidation', 'safeguards.training'];
  const reason = { zh: '只作示例', en: 'For the example only' };
  const title = { zh: '三项指标', en: 'Three indicators' };
  const about = { version: '1', title };
  const profile = { ...about, id: 'three', for: { id: 'liujiang' }, include: { only, reason } };
  return tailorCatalogue(liujiang, [profile], { ...about, id: 'three' });
}

/** Judges and scores, with facts that come from a service, in the engine of the application; gives the lines to print. */
export async function embed({ url }: Source): Promise<readonly string[]> {
  const lines: string[] = [];
  const catalogue = smallCatalogue();
  const pack = rulesFor(liujiangRules, catalogue);
  const engine = applicationEngine(url);

  const added = addRules(engine, pack, {
    catalogue,
    onFailure: ({ fact, error }) => lines.push(`${fact}: ${(error as Error).message}`),
  });

  // Facts of our pack, each from its own place, fetched when the first rule asks for it.
  const factFrom = (name: keyof Facts, path: string) =>
    engine.addFact(name, async () => {
      const evidence = parseEvidence(await fetchJson(url + path));
      return deriveFacts(evidence, { asOf, catalogue, pack })[name];
    });
  factFrom('counts', '/trainings');
  factFrom('elements', '/employment');
  factFrom('accounts', '/accounts'); // is down
  const { parameters } = deriveFacts(parseEvidence({}), { asOf, catalogue, pack });

  const run = await engine.run({ parameters }, { almanac: added.almanac() });
  for (const { type, params } of run.events) {
    if (type === 'tell') lines.push(`tell ${params?.['address']}`);
  }
  const options = { catalogue, asOf, rules: pack };
  const findings = foldResults(run.results, run.failureResults, options);
  for (const { requirement, outcome, message } of findings.findings) {
    lines.push(`${requirement} ${labels.outcome[outcome].en}: ${message.en}`);
  }
  const { score } = scoreCatalogue(catalogue, equalScheme(catalogue), { findings });
  lines.push(`${score.value ?? 'open'}: from ${score.min} to ${score.max}`);
  return lines;
}
