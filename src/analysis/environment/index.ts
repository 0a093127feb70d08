import type { ApiId } from '../../registry/apis/index.js';
import { type Because, type Clue, environmentTexts, type FileClues } from './clue.js';
import { type Environment, environments, globalsOf } from './environment.js';
import type { ProjectFolder } from './project.js';

/** What is known about a file besides its text. */
export interface Surroundings {
  /** From the command line. */
  readonly option?: Environment | undefined;
  /** The folders of the file, the innermost first. */
  readonly folders?: readonly ProjectFolder[];
  /** From the editor's settings. */
  readonly setting?: Environment | undefined;
  /** The vocabularies that are on or off, by id. The others are found by the text. */
  readonly vocabularies?: Readonly<Record<string, boolean>>;
  /** Whether the file is part of a page, like the content of a script element. */
  readonly inPage?: boolean;
}

/** Where a file runs. */
export interface Decision {
  /** At least one. */
  readonly environments: readonly Environment[];
  /** The APIs that its global `WebSocket` may be. */
  readonly globals: readonly ApiId[];
  /** The reason for each environment, in the same order. */
  readonly because: readonly Because[];
}

/** An environment with its reason. */
interface ExplainedEnvironment {
  readonly environment: Environment;
  readonly because: Because;
}

/**
 * Decides where a file runs. Explicit configuration comes first. There the nearest `.close-codes.json` wins over the
 * editor's setting, so that editor and command line agree. Then come the clues in the file, then those of the nearest
 * folder that has any. The result holds all environments that apply. `cluesOfFile` is called only when needed.
 */
export function decideEnvironment(surroundings: Surroundings, cluesOfFile: () => FileClues): Decision {
  const answers = saidOutright(surroundings) ?? seen(surroundings, cluesOfFile);
  const distinct = answers.filter(
    ({ environment }, index) => answers.findIndex((answer) => answer.environment === environment) === index,
  );
  const where = distinct.map(({ environment }) => environment);
  return { environments: where, globals: globalsOf(where), because: distinct.map(({ because }) => because) };
}

function saidOutright({ option, folders = [], setting }: Surroundings): readonly ExplainedEnvironment[] | undefined {
  const nearest = folders.find(({ config }) => config?.environment)?.config?.environment;
  const config = nearest === 'auto' ? undefined : nearest;
  if (option) return [{ environment: option, because: { template: environmentTexts.option } }];
  if (config) return [{ environment: config, because: { template: environmentTexts.config } }];
  return setting && [{ environment: setting, because: { template: environmentTexts.setting } }];
}

function seen(
  { folders = [], inPage = false }: Surroundings,
  cluesOfFile: () => FileClues,
): readonly ExplainedEnvironment[] {
  if (inPage) return [{ environment: 'browser', because: { template: environmentTexts.page } }];
  const { clues, asked } = cluesOfFile();
  const nearby = folders.reduceRight<readonly ExplainedEnvironment[]>(
    (farther, folder) => weigh(folder.clues, farther),
    [],
  );
  const found = weigh(clues, nearby);
  return [...(found.length > 0 ? found : anywhere), ...asked.map(likeliest)];
}

/** The environments with the standard's `WebSocket`. */
const anywhere: readonly ExplainedEnvironment[] = environments
  .filter((environment) => globalsOf([environment]).includes('whatwg'))
  .map((environment) => ({ environment, because: { template: environmentTexts.unknown } }));

/**
 * Weighs clues. One for a single environment decides. Between several environments, the clues from `farther` away
 * decide, or else likelihood.
 */
function weigh(clues: readonly Clue[], farther: readonly ExplainedEnvironment[]): readonly ExplainedEnvironment[] {
  if (clues.length === 0) return farther;
  const certain = clues.filter(({ environments }) => environments.length === 1);
  if (certain.length > 0) return certain.map(likeliest);
  return clues.flatMap((clue) => {
    const fitting = farther.filter(({ environment }) => clue.environments.includes(environment));
    return fitting.length > 0 ? fitting : [likeliest(clue)];
  });
}

function likeliest({ environments: [environment], because }: Clue): ExplainedEnvironment {
  return { environment, because };
}
