// A page: whoever chooses a file of evidence sees the report. Nothing leaves the browser.
import { liujiang } from '@liujiang/indicators';
import { assessLiujiang, isEvidenceError, parseEvidence } from '@liujiang/rules';
import { equalScheme } from '@liujiang/scoring';
import { makeDocument } from '@liujiang/scoring/document';
import { renderHtml } from '@liujiang/scoring/forms/html';

const chooser = document.body.appendChild(document.createElement('input'));
const problems = document.body.appendChild(document.createElement('pre'));
const frame = document.body.appendChild(document.createElement('iframe'));
chooser.type = 'file';
chooser.addEventListener('change', async () => {
  const text = (await chooser.files?.[0]?.text()) ?? '';
  try {
    const findings = assessLiujiang(parseEvidence(JSON.parse(text)), { asOf: '2019-12-20' });
    const scheme = equalScheme(liujiang);
    const made = makeDocument({ catalogue: liujiang, scheme, findings });
    frame.srcdoc = renderHtml(made, { language: 'zh' });
  } catch (error) {
    problems.textContent = isEvidenceError(error) ? error.message : `${error}`;
  }
});
