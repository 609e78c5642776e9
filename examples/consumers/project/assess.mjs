import { canonicalHash, liujiang } from '@liujiang/indicators';
import { assessLiujiang, parseEvidence } from '@liujiang/rules';
import { equalScheme, national2019 } from '@liujiang/scoring';
import { makeDocument } from '@liujiang/scoring/document';
import { renderHtml } from '@liujiang/scoring/forms/html';
import evidence from './evidence.json' with { type: 'json' };
import given from './inputs.json' with { type: 'json' };

/** The example portal from evidence to report, as one digest: the same to the byte wherever it runs. */
export function assessExample() {
  const { inputs } = given;
  const document = makeDocument({
    catalogue: liujiang,
    scheme: equalScheme(liujiang),
    findings: assessLiujiang(parseEvidence(evidence), {
      asOf: '2019-12-20',
      sampleSeed: '2019-12-20',
    }),
    inputs: { ...inputs, health: { ...inputs.health, standard: national2019 } },
    sources: { evidence },
  });
  return canonicalHash({ document, page: renderHtml(document, { language: 'zh' }) });
}
