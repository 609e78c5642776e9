import { Engine } from 'json-rules-engine';
import { fetchJson } from './source.ts';

/** The engine that the application has already: a fact, an operator and a rule that know nothing of indicators. */
export function applicationEngine(url: string): Engine {
  const engine = new Engine();
  engine.addFact('on-call', () => fetchJson(`${url}/on-call`));
  engine.addOperator('startsWith', (text: string, start: string) => text.startsWith(start));
  engine.addRule({
    name: 'who is told',
    conditions: {
      all: [
        { fact: 'on-call', path: '$.name', operator: 'startsWith', value: '韦' },
        { fact: 'on-call', path: '$.team', operator: 'not:equal', value: 'archive' },
      ],
    },
    event: { type: 'tell', params: { address: 'portal@example.gov.cn' } },
  });
  return engine;
}
