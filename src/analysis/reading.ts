import type { Analysis } from './analysis.js';
import type { Document } from './document.js';
import type { CompletionSite, FrontEnd, InsertionPoint, ReadDocument } from './frontEnd.js';
import { frontEndFor } from './frontEnds.js';
import type { Received } from './site.js';
import type { Span } from './span.js';
import type { Writer } from './writer.js';

/** Thrown by a reading that is no longer the latest of its document. */
export class StaleReadingError extends Error {
  override readonly name = 'StaleReadingError';
  constructor() {
    super('A later version of the document has been read.');
  }
}

/**
 * One version of a document, as it was read. Its `analysis` is plain data and stays valid. The methods need the front
 * end: once a later version has been read, they throw a `StaleReadingError`.
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
   * Reads a document, complete or not. `frontEnds` are this project's when they are absent.
   * @throws Error when the text is nested too deeply for the parser.
   */
  static of(document: Document, frontEnds?: readonly FrontEnd[]): Reading {
    return new Reading(document, { frontEnds });
  }

  /** Reads the next version. It reuses most of the work for this version, which becomes stale. */
  next(document: Document): Reading {
    this.#assertLatest();
    return new Reading(document, this.#latest);
  }

  get isStale(): boolean {
    return this.#latest.reading !== this;
  }

  /** Writes code in the document's language. */
  get writer(): Writer {
    return this.#frontEnd.writer;
  }

  /**
   * The received codes and reasons at an offset (UTF-16), or all of them, in order of position. Computed on demand,
   * because few ask.
   */
  receivedAt(offset?: number): readonly Received[] {
    return this.#read().receivedAt(offset);
  }

  /** The completion site at an offset (UTF-16), if a code or a reason belongs there. */
  completionSiteAt(offset: number): CompletionSite | undefined {
    this.#assertLatest();
    const place = this.#frontEnd.typedPlaceAt(this.document.text, offset);
    return place && readInto(this.#latest, { ...this.document, text: place.completed }).completionSiteOf(place);
  }

  /** Where a declaration can be added for the script that holds a span. */
  insertionPointFor(span: Span): InsertionPoint | undefined {
    return this.#read().insertionPointFor(span);
  }

  get #frontEnd(): FrontEnd {
    return frontEndFor(this.document.languageId, this.#latest.frontEnds);
  }

  /** Reads the document itself again: a completion has read another text. */
  #read(): ReadDocument {
    this.#assertLatest();
    const { read } = this.#latest;
    return read?.analysis.text === this.document.text ? read : readInto(this.#latest, this.document);
  }

  #assertLatest(): void {
    if (this.isStale) throw new StaleReadingError();
  }
}

/** What the readings of one document share. Each reuses parts of the one before. */
interface Latest {
  readonly frontEnds: readonly FrontEnd[] | undefined;
  reading?: Reading;
  read?: ReadDocument | undefined;
}

function readInto(latest: Latest, document: Document): ReadDocument {
  const { read } = latest;
  // A reading that fails has used it up too.
  latest.read = undefined;
  const isSame = read?.analysis.language === document.languageId;
  latest.read = isSame ? read.next(document) : frontEndFor(document.languageId, latest.frontEnds).read(document);
  return latest.read;
}
