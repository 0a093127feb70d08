import ts from 'typescript';
import { type ApiId, apis } from '../../registry/apis/index.js';
import { libraries } from '../../registry/libraries/index.js';
import { cached, once } from '../caches.js';
import type { Reached, SourceText } from '../modules/index.js';
import core from './declarations/core.d.ts?text';
import frameworks from './declarations/frameworks.d.ts?text';
import marks from './declarations/marks.d.ts?text';
import { type MarkedNames, markedNames } from './marks.js';

/** A file of ambient declarations. */
export interface Ambient {
  readonly file: ts.SourceFile;
  readonly marked: MarkedNames;
  /** The modules it declares. */
  readonly modules: readonly string[];
}

interface Surface extends Ambient {
  /** The modules of other surfaces that it mentions. */
  readonly needs: readonly string[];
  /** Whether it declares globals. */
  readonly isGlobal: boolean;
}

// The last overload. Without it, TypeScript resolves the `require()` of any other module to one of the declared
// modules.
const otherModules = 'declare function require(id: string): any;';

const language = once(() => parse('language', [core, marks, frameworks].join('\n')));
const requireOfOthers = once(() => parse('require', otherModules));
const allSurfaces = once(() => [...apis, ...libraries].map(({ id, surface }) => readSurface(id, surface)));

/**
 * The ambient declarations that a script and the files it imports may need. Those of a library are left out where its
 * name doesn't occur, because every declaration costs time in each document.
 */
export function ambientsFor(text: string, reached: Reached | undefined): readonly Ambient[] {
  const surfaces = allSurfaces();
  const needed = new Set<Surface>();
  const add = (surface: Surface): void => {
    if (needed.has(surface)) return;
    needed.add(surface);
    for (const other of surfaces) {
      if (other.modules.some((name) => surface.needs.includes(name))) add(other);
    }
  };
  const names = [quotedIn(text), ...(reached?.files ?? []).map(quotedInSource)];
  for (const surface of surfaces) {
    if (surface.isGlobal || surface.modules.some((name) => names.some((quoted) => quoted.has(name)))) add(surface);
  }
  // In the order of the registry, so that overloads are tried in the same order for every text.
  return [language(), ...surfaces.filter((surface) => needed.has(surface)), requireOfOthers()];
}

const quotedInSource = cached(({ text = '' }: SourceText) => quotedIn(text));

/** The strings of a text that may be module names. */
function quotedIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/['"`]([\w@][\w@./:~-]*)(?=['"`])/g), ([, name = '']) => name));
}

/** Whether a node belongs to these declarations, not to a file that a user can open. */
export function isAmbient(node: ts.Node): boolean {
  return node.getSourceFile().fileName.startsWith('/ambient/');
}

/** Whether a node belongs to the declarations of an API or a library, not of the language. */
export function isOfSurface(node: ts.Node): boolean {
  return isAmbient(node) && node.getSourceFile() !== language().file;
}

/** The declaration of the APIs that the global `WebSocket` may be. At least one. */
export function globalAlias(globals: readonly ApiId[]): Ambient {
  const global = globals.map((id) => `'${id}'`).join(' | ');
  return parse('global', `declare namespace CloseCodes { type Global = ${global}; }`);
}

function parse(id: string, text: string): Ambient {
  const file = ts.createSourceFile(`/ambient/${id}.d.ts`, text, ts.ScriptTarget.ESNext, true);
  const modules = file.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name) ? [statement.name.text] : [],
  );
  return { file, marked: markedNames(file), modules };
}

function readSurface(id: string, text: string): Surface {
  const ambient = parse(id, text);
  const others = ambient.file.statements.filter(
    (statement) =>
      !(ts.isModuleDeclaration(statement) && ts.isStringLiteral(statement.name)) &&
      !(ts.isFunctionDeclaration(statement) && statement.name?.text === 'require'),
  );
  const needs = [...text.matchAll(/\b(?:import\(|from\s+)'([^']+)'/g)].flatMap(([, name]) => name ?? []);
  return { ...ambient, needs, isGlobal: others.length > 0 };
}
