import type { Document } from './document.js';
import type { LanguageId } from './languages.js';
import type { Analysis, ComparedSite, ConstantName, DeclaredSite, ReasonSite, Received, SentSite } from './site.js';
import type { Span } from './span.js';
import type { Writer } from './writer.js';

/** The part of a front end that needs no parser. */
export interface TypedPlaces {
  /** Those that the front end reads, and those in whose documents code of such a language is embedded. */
  readonly languages: readonly LanguageId[];
  /**
   * The place around an offset (UTF-16), judged by what stands before it alone: cheap enough for each keystroke.
   * Undefined where no code can belong.
   */
  typedPlaceAt(text: string, offset: number): TypedPlace | undefined;
}

/** What reads and writes the languages of one family. All else knows sites, facts and edits, and no language. */
export interface FrontEnd extends TypedPlaces {
  /** Finds the places of one document where close codes and reasons stand, whatever state its text is in. */
  read(document: Document): ReadDocument;
  readonly writer: Writer;
}

/** One version of a document, as a front end has read it. */
export interface ReadDocument {
  readonly analysis: Analysis;
  /** Reads the next version. This one is used up, even if that fails, and must not be asked any more. */
  next(document: Document): ReadDocument;
  /** What arrives at an offset (UTF-16), or anywhere, in order of position. */
  receivedAt(offset?: number): readonly Received[];
  /** What is being typed at a place, where the document is the one with a code in that place. */
  completionSiteOf(place: TypedPlace): CompletionSite | undefined;
  /** Where something can be declared for all of the script that a span belongs to. */
  insertionPointFor(span: Span): InsertionPoint | undefined;
}

/** What stands at a place where a code or a reason may be typed, and how the document reads with a code there. */
export interface TypedPlace {
  /** What is typed so far: half a name, or nothing. */
  readonly typed: Span;
  /** The document with a number in place of it. */
  readonly completed: string;
  /** Where that number stands in it. */
  readonly code: Span;
}

/** What somebody is typing. */
export interface CompletionSite {
  /** The place it will be, as if something stood there already. */
  readonly site: SentSite | ReasonSite | ComparedSite | DeclaredSite;
  /** What is typed of it so far. */
  readonly typed: Span;
  /** The constants in scope whose names say that they are close codes. */
  readonly constants: readonly NamedConstant[];
  /** At which end of the connection it is sent, where that shows. */
  readonly end?: 'client' | 'server';
}

/** A constant that can be named at some place of a document. */
export interface NamedConstant extends ConstantName {
  readonly code: number;
}

/** Where something can be declared for all of a script: behind its imports and directives, or before everything else. */
export interface InsertionPoint {
  /** UTF-16. */
  readonly offset: number;
  /** Whether what is there stands before the new declaration. */
  readonly isBehind: boolean;
  /** Whether types can be declared there. */
  readonly isTyped: boolean;
  /** Whether a span of the document belongs to the script. */
  holds(span: Span): boolean;
}
