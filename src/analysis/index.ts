import { ruleSettings } from './config/config.js';
import { teamCodesFor } from './config/teamCodes.js';
import { embeddedTexts, isInside } from './embedded/index.js';
import type { Decision, Surroundings } from './environment/index.js';
import { isScriptLanguage, type LanguageId } from './languages.js';
import type { Reached } from './modules/index.js';
import { mayHaveCloseCodes } from './prefilter.js';
import type { Analysis, CrossFileFact, Received } from './site.js';
import { collectDirectives } from './typescript/directives.js';
import { createMeanings } from './typescript/meanings/index.js';
import { collectReceived } from './typescript/meanings/received.js';
import { createProgram, type Program, type Script } from './typescript/program.js';
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

/** What the next version of a document may be built on: a program, or one for each part of the code in it. */
const programs = new WeakMap<Analysis, readonly Program[]>();

/**
 * Finds the places of one document where close codes and reasons stand, whatever state its text is in. Most of what was
 * done for `before`, an earlier version's analysis, need not be done again.
 * @throws Error when the text is nested so deeply that no parser gets to its end.
 */
export function analyze(document: Document, before?: Analysis): Analysis {
  const earlier = (before && programs.get(before)) ?? [];
  // Its nodes become part of the new one.
  if (before) programs.delete(before);
  try {
    const { analysis, used } = read(document, earlier);
    programs.set(analysis, used);
    return analysis;
  } catch (error) {
    if (error instanceof RangeError) throw new Error('The text is nested too deeply to be read.', { cause: error });
    throw error;
  }
}

/** The programs that an analysis was read from: one, or one for each part of the code in it. */
export function programsOf(analysis: Analysis): readonly Program[] {
  return programs.get(analysis) ?? [];
}

/**
 * What arrives at an offset (UTF-16) of a document, or anywhere in it, in order of position. It is looked for only now,
 * as little is asked about; nothing, once a later version was built on the analysis.
 */
export function receivedIn(analysis: Analysis, offset?: number): readonly Received[] {
  return inOrder(
    programsOf(analysis).flatMap((program) => collectReceived(program.file, createMeanings(program), offset)),
  );
}

interface Read {
  readonly analysis: Analysis;
  readonly used: readonly Program[];
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
    language: languageId,
    root: reached?.root,
    environment: together(analyses.map(({ environment }) => environment)),
    sites: inOrder(analyses.flatMap(({ sites }) => sites)),
    crossFileFacts: analyses.flatMap(({ crossFileFacts }) => crossFileFacts),
    directives: inOrder(analyses.flatMap(({ directives }) => directives)),
    prose: analyses.flatMap(({ prose }) => prose),
    teamCodes: teamCodesFor(text, surroundings ?? {}),
    ruleSettings: ruleSettings(surroundings?.folders ?? []),
    embedded: embedded.flatMap(({ stretches }) => stretches),
  };
  return { analysis, used: parts.flatMap(({ used }) => used) };
}

function readScript(script: Script & Pick<Document, 'factsFromOthers'>, before: Program | undefined): Read {
  const program = createProgram(script, before);
  const { environment } = program;
  const { text, reached, surroundings, factsFromOthers = [] } = script;
  const teamCodes = teamCodesFor(text, surroundings ?? {});
  const analysis: Analysis = {
    text,
    language: script.languageId,
    root: reached?.root,
    environment,
    ...collectSites(program, teamCodes, factsFromOthers),
    directives: collectDirectives(program.parsed),
    teamCodes,
    ruleSettings: ruleSettings(surroundings?.folders ?? []),
  };
  return { analysis, used: [program] };
}

/** Where the parts of a document run, taken together. */
function together(decisions: readonly Decision[]): Decision {
  return {
    environments: decisions.flatMap(({ environments }) => environments),
    globals: [...new Set(decisions.flatMap(({ globals }) => globals))],
    because: decisions.flatMap(({ because }) => because),
  };
}
