/** The place of a file or a folder. */
export interface Place {
  /** The file system: a scheme such as `file://` where there are several. Empty where there is one. */
  readonly system: string;
  /** Absolute, `/`-separated. */
  readonly path: string;
}
