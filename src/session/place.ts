/** Where a file or a folder lies. */
export interface Place {
  /** The file system: `file://` and the like, where there are several; empty where there is one. */
  readonly system: string;
  /** Absolute, with `/` between its parts. */
  readonly path: string;
}
