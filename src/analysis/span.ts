/** A span of the document: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Code in a document of another language: the content of a script element, an attribute's value, a fence. */
export interface Stretch extends Span {
  /** The quotes of an attribute's value. Empty when it has none. */
  readonly quote?: '"' | "'" | '';
}

/** Replaces a span of the document. An empty span inserts. */
export interface Edit extends Span {
  readonly text: string;
}
