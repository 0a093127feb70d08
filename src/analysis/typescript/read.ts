import type { Analysis } from '../analysis.js';
import { ruleSettings } from '../config/config.js';
import { teamCodesFor } from '../config/teamCodes.js';
import type { Document } from '../document.js';
import { embeddedTexts, isInside } from '../embedded/index.js';
import type { Decision } from '../environment/index.js';
import type { ReadDocument } from '../frontEnd.js';
import { isScriptLanguage } from '../languages.js';
import { mayHaveCloseCodes } from '../prefilter.js';
import { completionSiteOf } from './completionSite.js';
import { collectDirectives } from './directives.js';
import { insertionPoint } from './insertionPoint.js';
import { createMeanings } from './meanings/index.js';
import { collectReceived } from './meanings/received.js';
import type { Program, Script } from './program.js';
import { readScript as readProgram } from './readable.js';
import { collectSites, inOrder } from './sites.js';

/** A document's analysis, with its programs: one, or one for each embedded script. */
interface Read {
  readonly analysis: Analysis;
  readonly programs: readonly Program[];
}

/**
 * Reads a document. The programs of an earlier version must not be used any more, because their nodes become part of
 * the new ones.
 * @throws Error when the text is nested too deeply for the parser.
 */
export function readDocument(document: Document, earlier: readonly Program[]): ReadDocument {
  const { analysis, programs } = unlessTooDeep(() => read(document, earlier));
  return {
    analysis,
    next: (later) => readDocument(later, programs),
    receivedAt: (offset) =>
      inOrder(programs.flatMap((program) => collectReceived(program.file, createMeanings(program), offset))),
    completionSiteOf: (place) => completionSiteOf(place, analysis, programs),
    insertionPointFor: (span) => insertionPoint(span, analysis, programs),
  };
}

function unlessTooDeep<T>(reading: () => T): T {
  try {
    return reading();
  } catch (error) {
    if (error instanceof RangeError) throw new Error('The text is nested too deeply to be read.', { cause: error });
    throw error;
  }
}

function read(document: Document, earlier: readonly Program[]): Read {
  const { text, languageId, reached, surroundings } = document;
  if (isScriptLanguage(languageId)) return readScript({ ...document, languageId }, earlier[0]);
  const importsCloseCodes = reached?.files.some((file) => mayHaveCloseCodes(file.text ?? '')) ?? false;
  const embedded = embeddedTexts(text, languageId, importsCloseCodes);
  const parts = embedded.map((code, index) => {
    const { text, languageId, inPage } = code;
    const part = readScript(
      { ...document, text, languageId, surroundings: { ...surroundings, inPage } },
      earlier[index],
    );
    const sites = part.analysis.sites.filter((site) => isInside(site, code));
    return { ...part, analysis: { ...part.analysis, sites } };
  });
  const analyses = parts.map(({ analysis }) => analysis);
  const analysis: Analysis = {
    text,
    language: languageId,
    root: reached?.root,
    environment: together(analyses.map(({ environment }) => environment)),
    sites: inOrder(analyses.flatMap(({ sites }) => sites)),
    crossFileFacts: analyses.flatMap(({ crossFileFacts }) => crossFileFacts),
    directives: inOrder(analyses.flatMap(({ directives }) => directives)),
    prose: analyses.flatMap(({ prose }) => prose),
    unread: analyses.flatMap(({ unread }) => unread),
    teamCodes: teamCodesFor(text, surroundings ?? {}),
    ruleSettings: ruleSettings(surroundings?.folders ?? []),
    embedded: embedded.flatMap(({ stretches }) => stretches),
  };
  return { analysis, programs: parts.flatMap(({ programs }) => programs) };
}

function readScript(script: Script & Pick<Document, 'factsFromOthers'>, before: Program | undefined): Read {
  const { text, reached, surroundings, factsFromOthers = [] } = script;
  const teamCodes = teamCodesFor(text, surroundings ?? {});
  const { program, read, unread } = readProgram(script, before, (program) =>
    collectSites(program, teamCodes, factsFromOthers),
  );
  const analysis: Analysis = {
    text,
    language: script.languageId,
    root: reached?.root,
    environment: program.environment,
    ...read,
    unread,
    directives: collectDirectives(program.parsed),
    teamCodes,
    ruleSettings: ruleSettings(surroundings?.folders ?? []),
  };
  return { analysis, programs: [program] };
}

/** The environments of all parts of a document. */
function together(decisions: readonly Decision[]): Decision {
  return {
    environments: decisions.flatMap(({ environments }) => environments),
    globals: [...new Set(decisions.flatMap(({ globals }) => globals))],
    because: decisions.flatMap(({ because }) => because),
  };
}
