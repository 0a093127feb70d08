/** A stretch of the document: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Code in a document of another language: the content of a script element, an attribute's value, a fence. */
export interface Stretch extends Span {
  /** Of an attribute's value: what stands around it, nothing when it isn't quoted. */
  readonly quote?: '"' | "'" | '';
}

/** Replaces a stretch of the document; an empty span inserts. */
export interface Edit extends Span {
  readonly text: string;
}
