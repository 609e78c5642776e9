// The facts that hand-written checks read, without unknowns.

export interface KnownFacts {
  readonly parameters: Readonly<
    Record<
      string,
      Readonly<Record<string, { since: string; value: never; min: never; max: never }>>
    >
  >;
  readonly updates: Readonly<
    Record<string, Readonly<Record<string, { dates: readonly string[] }>>>
  >;
  readonly elements: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly counts: Readonly<Record<string, { min: number }>>;
  readonly dues: Readonly<
    Record<string, { items: readonly { value: { due: string; done: string | null } }[] }>
  >;
  readonly enquiries: { accurate: { items: readonly { value: boolean }[] } };
  readonly pages: { publishedAt: { items: readonly { value: string | null }[] } };
  readonly accounts: {
    perPlatform: { items: readonly { value: number }[] };
    names: { items: readonly { value: readonly string[] }[] };
    named: List<boolean>;
  };
  readonly features: Readonly<Record<string, string>>;
  readonly attestations: Readonly<Record<string, { outcome: string }>>;
  readonly members: Readonly<
    Record<
      string,
      {
        elements: Readonly<Record<string, List<string>>>;
        feature: List<string>;
        attestation: List<{ outcome: string }>;
      }
    >
  >;
  readonly measurements: Readonly<Record<string, Readonly<Record<string, List<number | null>>>>>;
  readonly samples: Readonly<Record<string, List<boolean>>>;
  readonly links: { kinds: List<string>; notices: List<boolean> };
  readonly logs: Readonly<
    Record<string, Readonly<Record<string, List<{ due: string; done: string | null }>>>>
  >;
}

export interface List<T> {
  readonly items: readonly { readonly value: T }[];
}

/** Whether a requirement is met. */
export type Check = (facts: KnownFacts) => boolean;
