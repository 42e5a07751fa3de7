/** What a pod has beside its shape. Without a row it has one container, called after the app, and nothing else of these. */
export interface PodDetails {
  /** Its containers by name, those that run first before the others: people read logs by them. */
  readonly containers: readonly string[];
  /** Sizes of its folders on the node's disk, by volume. */
  readonly scratch?: Readonly<Record<string, string>>;
  /** How long a pod must be ready before the next one is replaced. */
  readonly readySeconds?: number;
  /** A Job's end, in seconds, and how often it is tried. */
  readonly job?: { readonly seconds: number; readonly retries: number };
  readonly why?: string;
}

/** A Job that gives up after an hour, and after ten tries. */
export const hourly = { seconds: 3600, retries: 10 } as const;
