import { listRequirements, liujiang } from '@liujiang/indicators';

/** Liujiang's parameters as facts, every calendar window reaching back to one day. */
export function parametersSince(since: string): Record<string, unknown> {
  return Object.fromEntries(
    listRequirements(liujiang).map(({ id, parameters }) => [
      id,
      Object.fromEntries(
        Object.entries(parameters).map(([name, parameter]) => [name, { ...parameter, since }]),
      ),
    ]),
  );
}

/** A whole list of labelled entries. */
export function whole(values: Readonly<Record<string, unknown>>): object {
  return { items: Object.entries(values).map(([label, value]) => ({ label, value })), reasons: [] };
}
