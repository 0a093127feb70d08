import { type Document, readDocument } from './index.js';
import type { Analysis, Received } from './site.js';
import type { Span } from './span.js';
import { type CompletionSite, completionSiteOf } from './typescript/completionSite.js';
import { type InsertionPoint, insertionPoint } from './typescript/insertionPoint.js';
import { createMeanings } from './typescript/meanings/index.js';
import { collectReceived } from './typescript/meanings/received.js';
import type { Program } from './typescript/program.js';
import { inOrder } from './typescript/sites.js';
import { typedPlaceAt } from './typescript/typedPlace.js';

/** That a reading was asked for what only the latest reading of its document can answer. */
export class StaleReadingError extends Error {
  override readonly name = 'StaleReadingError';
  constructor() {
    super('A later version of the document has been read.');
  }
}

/**
 * One version of a document, read. Its `analysis` is plain data and holds for ever. What needs TypeScript's checker is
 * answered by its methods; once a later version has been read, they throw a `StaleReadingError`.
 */
export class Reading {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly #latest: Latest;

  private constructor(document: Document, latest: Latest) {
    this.document = document;
    this.analysis = readInto(latest, document);
    this.#latest = latest;
    latest.reading = this;
  }

  /**
   * Reads a document, whatever state its text is in.
   * @throws Error when the text is nested so deeply that no parser gets to its end.
   */
  static of(document: Document): Reading {
    return new Reading(document, { programs: [] });
  }

  /** Reads the next version. Most of what was done for this one is not done again, and this one becomes stale. */
  next(document: Document): Reading {
    this.#assertLatest();
    return new Reading(document, this.#latest);
  }

  get isStale(): boolean {
    return this.#latest.reading !== this;
  }

  /** What arrives at an offset (UTF-16), or anywhere, in order of position. Found only now, as few ask. */
  receivedAt(offset?: number): readonly Received[] {
    return inOrder(
      this.#programs().flatMap((program) => collectReceived(program.file, createMeanings(program), offset)),
    );
  }

  /** What is being typed at an offset (UTF-16), if a code or a reason belongs there. */
  completionSiteAt(offset: number): CompletionSite | undefined {
    this.#assertLatest();
    const place = typedPlaceAt(this.document.text, offset);
    if (!place) return undefined;
    const analysis = readInto(this.#latest, { ...this.document, text: place.completed });
    return completionSiteOf(place, analysis, this.#latest.programs);
  }

  /** Where something can be declared for all of the script that a span belongs to. */
  insertionPointFor(span: Span): InsertionPoint | undefined {
    return insertionPoint(span, this.analysis, this.#programs());
  }

  /** Those of the document as it is: a completion leaves those of another text behind. */
  #programs(): readonly Program[] {
    this.#assertLatest();
    if (this.#latest.text !== this.document.text) readInto(this.#latest, this.document);
    return this.#latest.programs;
  }

  #assertLatest(): void {
    if (this.isStale) throw new StaleReadingError();
  }
}

/** What the readings of one document share: a program's nodes become part of the one that is built on it. */
interface Latest {
  reading?: Reading;
  /** What the programs were made of. */
  text?: string | undefined;
  programs: readonly Program[];
}

function readInto(latest: Latest, document: Document): Analysis {
  const earlier = latest.programs;
  // They are used up even if the reading fails.
  latest.programs = [];
  latest.text = undefined;
  const { analysis, programs } = readDocument(document, earlier);
  latest.programs = programs;
  latest.text = document.text;
  return analysis;
}
