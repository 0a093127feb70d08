import type { Analysis } from './analysis.js';
import type { Document } from './document.js';
import type { LanguageId } from './languages.js';
import type { ComparedSite, DeclaredSite, NamedConstant, ReasonSite, Received, SentSite } from './site.js';
import type { Span } from './span.js';
import type { Writer } from './writer.js';

/** The part of a front end that needs no parser. */
export interface TypedPlaces {
  /** The languages that the front end reads, and those in which their code is embedded. */
  readonly languages: readonly LanguageId[];
  /**
   * The place around an offset (UTF-16), judged by the text before it. Cheap enough for each keystroke. Undefined where
   * no code can belong.
   */
  typedPlaceAt(text: string, offset: number): TypedPlace | undefined;
}

/** Reads and writes the languages of one family. Everything else knows sites, facts and edits, but no language. */
export interface FrontEnd extends TypedPlaces {
  /** Finds the sites of a document. Its text may be incomplete. */
  read(document: Document): ReadDocument;
  readonly writer: Writer;
}

/** One version of a document, as a front end has read it. */
export interface ReadDocument {
  readonly analysis: Analysis;
  /** Reads the next version. After that, or after its failure, this version must not be used. */
  next(document: Document): ReadDocument;
  /** The received codes and reasons at an offset (UTF-16), or all of them, in order of position. */
  receivedAt(offset?: number): readonly Received[];
  /** The completion site at a place. This document must be the one with a code in that place. */
  completionSiteOf(place: TypedPlace): CompletionSite | undefined;
  /** Where a declaration can be added for the script that holds a span. */
  insertionPointFor(span: Span): InsertionPoint | undefined;
}

/** A place where somebody may be typing a code or a reason, and the document with a code there. */
export interface TypedPlace {
  /** The text typed so far: part of a name, or nothing. */
  readonly typed: Span;
  /** The document with a number in place of the typed text. */
  readonly completed: string;
  /** The span of that number. */
  readonly code: Span;
}

/** A site that somebody is typing. */
export interface CompletionSite {
  /** The site, as if it were complete. */
  readonly site: SentSite | ReasonSite | ComparedSite | DeclaredSite;
  /** The text typed so far. */
  readonly typed: Span;
  /** The constants in scope whose names say that they are close codes. */
  readonly constants: readonly NamedConstant[];
  /** The role of the endpoint that sends it, where that is known. */
  readonly end?: 'client' | 'server';
}

/** Where a declaration can be added for a whole script: after its imports and directives, or at its start. */
export interface InsertionPoint {
  /** UTF-16. */
  readonly offset: number;
  /** Whether code precedes the new declaration. */
  readonly isBehind: boolean;
  /** Whether types can be declared there. */
  readonly isTyped: boolean;
  /** Whether a span of the document belongs to the script. */
  holds(span: Span): boolean;
}
