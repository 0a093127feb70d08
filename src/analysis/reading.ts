import type { Document } from './document.js';
import type { CompletionSite, FrontEnd, InsertionPoint, ReadDocument } from './frontEnd.js';
import { frontEndFor } from './frontEnds.js';
import type { Analysis, Received } from './site.js';
import type { Span } from './span.js';
import type { Writer } from './writer.js';

/** That a reading was asked for what only the latest reading of its document can answer. */
export class StaleReadingError extends Error {
  override readonly name = 'StaleReadingError';
  constructor() {
    super('A later version of the document has been read.');
  }
}

/**
 * One version of a document, read. Its `analysis` is plain data and holds for ever. What needs a front end is answered
 * by its methods; once a later version has been read, they throw a `StaleReadingError`.
 */
export class Reading {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly #latest: Latest;

  private constructor(document: Document, latest: Latest) {
    this.document = document;
    this.analysis = readInto(latest, document).analysis;
    this.#latest = latest;
    latest.reading = this;
  }

  /**
   * Reads a document, whatever state its text is in, by one of some front ends: this project's when they are absent.
   * @throws Error when the text is nested so deeply that no parser gets to its end.
   */
  static of(document: Document, frontEnds?: readonly FrontEnd[]): Reading {
    return new Reading(document, { frontEnds });
  }

  /** Reads the next version. Most of what was done for this one is not done again, and this one becomes stale. */
  next(document: Document): Reading {
    this.#assertLatest();
    return new Reading(document, this.#latest);
  }

  get isStale(): boolean {
    return this.#latest.reading !== this;
  }

  /** What writes code in the document's language. */
  get writer(): Writer {
    return this.#frontEnd.writer;
  }

  /** What arrives at an offset (UTF-16), or anywhere, in order of position. Found only now, as few ask. */
  receivedAt(offset?: number): readonly Received[] {
    return this.#read().receivedAt(offset);
  }

  /** What is being typed at an offset (UTF-16), if a code or a reason belongs there. */
  completionSiteAt(offset: number): CompletionSite | undefined {
    this.#assertLatest();
    const place = this.#frontEnd.typedPlaceAt(this.document.text, offset);
    return place && readInto(this.#latest, { ...this.document, text: place.completed }).completionSiteOf(place);
  }

  /** Where something can be declared for all of the script that a span belongs to. */
  insertionPointFor(span: Span): InsertionPoint | undefined {
    return this.#read().insertionPointFor(span);
  }

  get #frontEnd(): FrontEnd {
    return frontEndFor(this.document.languageId, this.#latest.frontEnds);
  }

  /** The document as it is: a completion leaves another text behind. */
  #read(): ReadDocument {
    this.#assertLatest();
    const { read } = this.#latest;
    return read?.analysis.text === this.document.text ? read : readInto(this.#latest, this.document);
  }

  #assertLatest(): void {
    if (this.isStale) throw new StaleReadingError();
  }
}

/** What the readings of one document share, as each is made of parts of the one before. */
interface Latest {
  readonly frontEnds: readonly FrontEnd[] | undefined;
  reading?: Reading;
  read?: ReadDocument | undefined;
}

function readInto(latest: Latest, document: Document): ReadDocument {
  const { read } = latest;
  // It is used up even if the reading fails.
  latest.read = undefined;
  const isSame = read?.analysis.language === document.languageId;
  latest.read = isSame ? read.next(document) : frontEndFor(document.languageId, latest.frontEnds).read(document);
  return latest.read;
}
