/** What one query of a panel shows of sample series, told without its expression. */
export interface ExpectedPanel {
  readonly title: string;
  /** The legend of the query, where it has one. */
  readonly legend?: string;
  readonly unit: string;
  /** Colours with the values from which they hold: `green 1 orange 5 red` says that more is worse. */
  readonly colours?: string;
  /** Series of the cluster `c1` and its own tenant, unless they say otherwise, and their values at two hours. */
  readonly series: Readonly<Record<string, Sample>>;
  /** What is shown of them, by the labels of the result. */
  readonly shows: Readonly<Record<string, number>>;
  /** What is shown where the cluster has none of these series; absent where nothing is. */
  readonly silent?: number;
  /** Set where the choice of clusters does not matter: what is shown is the centre's, or of all. */
  readonly everywhere?: true;
  /** Set where series of any job are meant. */
  readonly anyJob?: true;
}

/** A value that stays, one that grows by so much a second or a minute, one that ended an hour ago, or yes or no. */
export type Sample =
  | number
  | { readonly flag: 0 | 1 }
  | { readonly perSecond: number }
  | { readonly perMinute: number }
  | { readonly ended: number };

/** A counter that grows by so much a second. */
export function perSecond(rate: number): Sample {
  return { perSecond: rate };
}

/** A counter that grows by so much a minute. */
export function perMinute(rate: number): Sample {
  return { perMinute: rate };
}

/** Requests that took between one and two seconds: their 0.99 quantile is 1.99 s. */
export function secondsLong(series: string): Readonly<Record<string, Sample>> {
  const bucket = (le: string): string => series.replace("}", `, le="${le}"}`);
  return { [bucket("1")]: perSecond(0), [bucket("2")]: perSecond(1), [bucket("+Inf")]: perSecond(1) };
}

/** The panel of something that is one, whatever clusters are chosen. */
export function inCentre(panel: ExpectedPanel): ExpectedPanel {
  return { ...panel, everywhere: true };
}

/** Panels of a dashboard by its file's name. */
export interface ExpectedBoard {
  readonly file: string;
  /** Whether the choice of clusters takes several, one, or is absent. */
  readonly clusters: "several" | "one" | "none";
  readonly panels: readonly ExpectedPanel[];
}
