/** A file to be written: its path below the target folder, its text, and what made it. */
export interface RenderedFile {
  readonly path: string;
  readonly content: string;
  readonly origin: string;
}

/** Files that are rendered, owned and pruned together. */
export interface OutputUnit {
  readonly name: string;
  /** Hash of everything the files depend on. */
  readonly fingerprint: string;
  render(): readonly RenderedFile[] | Promise<readonly RenderedFile[]>;
}
