import { type Eventually, run, type Work, wait } from '../analysis/eventually.js';
import { inFolder } from '../analysis/modules/fileSystem.js';
import type { Modules, Reached } from '../analysis/modules/index.js';
import { createNeighbours, type Neighbours } from '../analysis/modules/neighbours.js';
import { mayHaveCloseCodes } from '../analysis/prefilter.js';
import type { Reading } from '../analysis/reading.js';
import type { Finding } from '../features/finding.js';
import type { UnnamedCode } from '../features/unnamedCodes.js';
import type { Checker } from './checker.js';
import { areSame, createFacts } from './facts.js';
import { maxChangedFiles, maxProjectFileBytes } from './limits.js';
import type { Place } from './place.js';
import { createProjects, type Projects } from './projects.js';
import type { FileChange, Location, Session, SessionDocument, SessionHost, Version } from './session.js';
import { translateBy } from './translations.js';

/** A version of a document, as it was read. */
export interface DocumentRead {
  readonly checker: Checker;
  readonly reading: Reading;
  /** The paths of the files that it reaches by imports. */
  readonly imports: readonly string[];
  /** Computed on demand, so that hovers and hints still work when a rule fails. */
  findings(): readonly Finding[];
  /** The key of a code in the nearest `.close-codes.json` that defines it. Undefined where none does. */
  teamCodePlace(code: number): Promise<Location | undefined>;
}

/** The documents of a session. Each version is read once, and again when something that it depends on has changed. */
export interface Documents extends Pick<Session, 'open' | 'close' | 'filesChanged' | 'configOf'> {
  /** As in a session. */
  outdated(): readonly string[];
  /** The checker, for questions about no document. */
  checker(): Eventually<Checker>;
  /** The codes without a name in the open documents that have been read. */
  unnamedCodes(): Promise<readonly UnnamedCode[]>;
  /**
   * Undefined where the document has no close codes, or where another version has been opened meanwhile. No promise
   * where the host provides files and checker without one.
   */
  read(version: Version): Eventually<DocumentRead | undefined>;
}

interface OpenDocument {
  document: SessionDocument;
  /** The reading of the open version. Absent until it is needed, and when it is outdated. */
  current?: { readonly read: Eventually<DocumentRead | undefined> } | undefined;
  /** The next reading reuses this one. */
  latest?: { readonly reading: Reading; readonly reached: Reached | undefined } | undefined;
}

/** The state of one file system. */
interface System {
  readonly neighbours: Neighbours;
  readonly projects: Projects;
  /** Created with the first document, because it needs the checker. */
  modules?: Modules;
}

export function createDocuments(host: SessionHost, load: () => Eventually<Checker>): Documents {
  const open = new Map<string, OpenDocument>();
  const systems = new Map<string, System>();
  const facts = createFacts();
  /** The facts about each document when it was last read. */
  const factsSeen = new Map<string, { readonly place: Place; readonly seen: ReturnType<typeof facts.about> }>();
  const translate = translateBy(host.translations);
  let loading: Eventually<Checker> | undefined;

  function checker(): Eventually<Checker> {
    loading ??= run(loadAndTell());
    return loading;
  }

  function* loadAndTell(): Work<Checker> {
    const started = performance.now();
    const loaded = yield* wait(load());
    host.log?.(`Checker loaded in ${(performance.now() - started).toFixed()} ms.`);
    return loaded;
  }

  function systemOf(name: string): System {
    const known = systems.get(name);
    if (known) return known;
    const files = host.files(name);
    const system: System = {
      neighbours: createNeighbours(files),
      projects: createProjects(files, (config) => host.onConfig?.(config, name)),
    };
    systems.set(name, system);
    return system;
  }

  function* read(at: Version): Work<DocumentRead | undefined> {
    for (;;) {
      const state = open.get(at.uri);
      if (state?.document.version !== at.version) return undefined;
      state.current ??= { read: run(readNow(state)) };
      const { current } = state;
      const result = yield* wait(current.read);
      if (open.get(at.uri) !== state || state.document.version !== at.version) return undefined;
      // Settings or files have changed meanwhile, so the document is read again.
      if (state.current === current) return result;
    }
  }

  function* readNow(state: OpenDocument): Work<DocumentRead | undefined> {
    const { document } = state;
    const { uri, text, languageId, place, workspaceFolder, settings = {} } = document;
    const seen = facts.about(place);
    if (place) factsSeen.set(uri, { place, seen });
    const factsFromOthers = [...seen, ...(document.factsFromOthers ?? [])];
    const mayMatter = factsFromOthers.length > 0 || mayHaveCloseCodes(text) || (yield* importsCloseCodes(document));
    if (!mayMatter) {
      stateFacts(uri, place?.system ?? '', []);
      return undefined;
    }
    const loaded = yield* wait(checker());
    const system = systemOf((place ?? workspaceFolder)?.system ?? '');
    const { folders, configs, root, isIgnored } = yield* wait(
      system.projects.projectOf(place?.path, workspaceFolder?.path, loaded),
    );
    const ofFile = loaded.configFor(settings, place?.path.slice(inFolder(root ?? '', '').length) ?? '');
    const { environment: setting } = ofFile.config;
    if (isIgnored || ofFile.isIgnored) {
      stateFacts(uri, place?.system ?? '', []);
      return undefined;
    }
    const reached = yield* reachedFrom(document, root, system, loaded, state.latest?.reached);
    yield* wait(host.pause?.());
    if (state.document !== document) return undefined;
    const { environment, testFiles, rules: decidedRules } = host.decided ?? {};
    const source = {
      text,
      languageId,
      path: reached && place?.path,
      reached,
      factsFromOthers,
      surroundings: {
        option: environment,
        folders,
        setting: setting === 'auto' ? undefined : setting,
        vocabularies: settings.vocabularies ?? {},
      },
    };
    const reading = state.latest ? state.latest.reading.next(source) : loaded.Reading.of(source);
    state.latest = { reading, reached };
    const { length: unread } = reading.analysis.unread;
    if (unread > 0) host.log?.(`${uri}: left out what TypeScript fails on, statements: ${unread}.`);
    stateFacts(uri, place?.system ?? '', reading.analysis.crossFileFacts);
    const treatment = loaded.treatmentOf(place?.path ?? uri, root ?? '', {
      option: testFiles,
      folders,
      setting: ofFile.config.testFiles,
    });
    let found: readonly Finding[] | undefined;
    return {
      checker: loaded,
      reading,
      imports: reached?.files.map(({ path }) => path) ?? [],
      findings() {
        found ??= loaded.findings(reading.analysis, {
          rules: ofFile.config.rules ?? {},
          ...(decidedRules && { decidedRules }),
          treatment,
          ...(settings.disableComment && { disableComment: settings.disableComment }),
          translate,
        });
        return found;
      },
      async teamCodePlace(code) {
        const { system: name } = place ?? workspaceFolder ?? { system: '' };
        for (const path of configs) {
          const text = await host.files(name).read(path, maxProjectFileBytes);
          const span = text === undefined ? undefined : loaded.teamCodeSpan(text, code);
          if (span) return { place: { system: name, path }, span };
        }
        return undefined;
      },
    };
  }

  function* importsCloseCodes({ place, text, workspaceFolder }: SessionDocument): Work<boolean> {
    if (!place) return false;
    const { neighbours } = systemOf(place.system);
    return yield* wait(neighbours.mayHaveCloseCodes(place.path, text, workspaceFolder?.path));
  }

  function* reachedFrom(
    { place, text }: SessionDocument,
    root: string | undefined,
    system: System,
    loaded: Checker,
    before: Reached | undefined,
  ): Work<Reached | undefined> {
    if (!place || root === undefined) return undefined;
    system.modules ??= loaded.createModules(host.files(place.system));
    return yield* wait(system.modules.reachedFrom({ path: place.path, text, root }, before));
  }

  /** Marks the documents as outdated about which the facts have changed. */
  function stateFacts(by: string, system: string, stated: Parameters<typeof facts.state>[2]): void {
    const isConcerned = facts.state(by, system, stated);
    const concerned = [...open.values()].filter(
      ({ document }) => document.uri !== by && document.place?.system === system && isConcerned(document.place),
    );
    forget(concerned);
  }

  function forget(states: Iterable<OpenDocument>): void {
    let any = false;
    for (const state of states) {
      state.current = undefined;
      any = true;
    }
    if (any) host.onChange?.();
  }

  return {
    checker,
    read: (version) => run(read(version)),
    async unnamedCodes() {
      const { unnamedCodes } = await checker();
      return [...open.values()].flatMap(({ latest }) => (latest ? unnamedCodes(latest.reading.analysis) : []));
    },
    open(document) {
      const state = open.get(document.uri) ?? { document };
      if (state.document.languageId !== document.languageId) state.latest = undefined;
      state.document = document;
      state.current = undefined;
      open.set(document.uri, state);
    },
    close(uri, { keepFacts = false } = {}) {
      const state = open.get(uri);
      open.delete(uri);
      if (!state || keepFacts) return;
      factsSeen.delete(uri);
      stateFacts(uri, state.document.place?.system ?? '', []);
    },
    async filesChanged(changes) {
      if (changes.length > maxChangedFiles) {
        systems.clear();
        forget(open.values());
        return true;
      }
      const effects = await Promise.all(changes.map(effectOf));
      const isProjectChanged = effects.includes('project');
      if (isProjectChanged) forget(open.values());
      else if (effects.includes('file')) forget([...open.values()].filter((state) => !isCurrent(state)));
      return isProjectChanged;
    },
    async configOf({ system, path }, workspaceFolder) {
      const loaded = await checker();
      const project = await systemOf(system).projects.projectOf(path, workspaceFolder?.path, loaded);
      const { configs, folders, root = '', isIgnored } = project;
      return { configs, isIgnored, ...loaded.effectiveConfig(path, root, folders, host.decided) };
    },
    outdated: () =>
      [...factsSeen].filter(([, { place, seen }]) => !areSame(facts.about(place), seen)).map(([uri]) => uri),
  };

  /** What a change affects: all documents of a project, those that depend on the file, or none. */
  async function effectOf({ system, path, cameOrWent }: FileChange): Promise<'project' | 'file' | undefined> {
    const known = systems.get(system);
    if (!known) return undefined;
    const concerned = [known.neighbours, known.modules].map((files) => files?.changed(path, cameOrWent));
    if (await known.projects.changed(path)) return 'project';
    return concerned.includes(true) ? 'file' : undefined;
  }

  function isCurrent({ document, latest }: OpenDocument): boolean {
    const modules = document.place && systems.get(document.place.system)?.modules;
    return latest?.reached !== undefined && modules?.isCurrent(latest.reached) === true;
  }
}
