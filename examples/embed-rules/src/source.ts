import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the monitoring service of this example knows; anything else it answers with 503, as a service that is down. */
const documents: Readonly<Record<string, unknown>> = {
  '/on-call': { name: '韦晓', team: 'portal' },
  '/trainings': {
    trainings: {
      records: [{ title: '政府网站管理培训', heldAt: '2020-05-18' }],
      complete: true,
      count: 1,
    },
  },
  '/employment': {
    collectedAt: '2020-12-01',
    disclosures: {
      records: ['vacancies', 'skills-training', 'labour-rights'].map((element) => ({
        requirement: 'services.public.employment/1',
        element,
        state: element === 'labour-rights' ? 'absent' : 'present',
      })),
    },
  },
};

/** A service of one's own, on a free port of this computer. */
export interface Source {
  /** `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly close: () => void;
}

function answerFrom(server: Server): Source {
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

/** Starts the service that the facts are fetched from. */
export function startSource(): Promise<Source> {
  const server = createServer(({ url = '' }, response) => {
    const found = Object.hasOwn(documents, url);
    response.writeHead(found ? 200 : 503, {
      'content-type': 'application/json',
      connection: 'close',
    });
    response.end(JSON.stringify(found ? documents[url] : { error: 'down' }));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(answerFrom(server)));
  });
}

/** Fetches one document; what is not there is an error, as everywhere in the application. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${new URL(url).pathname}`);
  return response.json();
}
