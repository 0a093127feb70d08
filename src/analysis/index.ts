import { ruleSettings } from './config/config.js';
import { teamCodesFor } from './config/teamCodes.js';
import { embeddedTexts, isInside } from './embedded/index.js';
import type { Decision, Surroundings } from './environment/index.js';
import { isScriptLanguage, type LanguageId } from './languages.js';
import type { Reached } from './modules/index.js';
import { mayHaveCloseCodes } from './prefilter.js';
import type { Analysis, CrossFileFact } from './site.js';
import { collectDirectives } from './typescript/directives.js';
import type { Program, Script } from './typescript/program.js';
import { readScript as readProgram } from './typescript/readable.js';
import { collectSites, inOrder } from './typescript/sites.js';

/** A text to be read. */
export interface Document {
  readonly text: string;
  readonly languageId: LanguageId;
  /** Absolute, with `/` between its parts; absent where it is stored nowhere. */
  readonly path?: string | undefined;
  /** What it reaches by its imports; absent where they aren't followed. */
  readonly reached?: Reached | undefined;
  /** What else tells where it runs, and so whose its global `WebSocket` is. */
  readonly surroundings?: Surroundings;
  /** What other documents show of its declarations; what they show of an earlier text of it is passed over. */
  readonly factsFromOthers?: readonly CrossFileFact[] | undefined;
}

/** A document's analysis, with the programs it was read from: one, or one for each part of the code in it. */
export interface Read {
  readonly analysis: Analysis;
  readonly programs: readonly Program[];
}

/** The analysis of a document that is read once. */
export function analyze(document: Document): Analysis {
  return readDocument(document, []).analysis;
}

/**
 * Finds the places of one document where close codes and reasons stand, whatever state its text is in. The programs of
 * an earlier version are used up: their nodes become part of the new ones.
 * @throws Error when the text is nested so deeply that no parser gets to its end.
 */
export function readDocument(document: Document, earlier: readonly Program[]): Read {
  try {
    return read(document, earlier);
  } catch (error) {
    if (error instanceof RangeError) throw new Error('The text is nested too deeply to be read.', { cause: error });
    throw error;
  }
}

function read(document: Document, earlier: readonly Program[]): Read {
  const { text, languageId, reached, surroundings } = document;
  if (isScriptLanguage(languageId)) return readScript({ ...document, languageId }, earlier[0]);
  const leadsToCloseCodes = reached?.files.some((file) => mayHaveCloseCodes(file.text ?? '')) ?? false;
  const embedded = embeddedTexts(text, languageId, leadsToCloseCodes);
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

/** Where the parts of a document run, taken together. */
function together(decisions: readonly Decision[]): Decision {
  return {
    environments: decisions.flatMap(({ environments }) => environments),
    globals: [...new Set(decisions.flatMap(({ globals }) => globals))],
    because: decisions.flatMap(({ because }) => because),
  };
}
