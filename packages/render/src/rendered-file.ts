/** A file of deploy/: its path below deploy/, its text, and the template or module that made it. */
export interface RenderedFile {
  readonly path: string;
  readonly content: string;
  readonly origin: string;
}
