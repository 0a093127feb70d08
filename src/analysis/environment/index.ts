import type { ApiId } from '../../registry/apis/index.js';
import { type Because, type Clue, environmentTexts, type FileClues } from './clue.js';
import { type Environment, environments, globalsOf } from './environment.js';
import type { ProjectFolder } from './project.js';

/** What is known of a file besides its text. */
export interface Surroundings {
  /** What the command line says. */
  readonly option?: Environment | undefined;
  /** The folders from the file's own upwards. */
  readonly folders?: readonly ProjectFolder[];
  /** What the editor's settings say. */
  readonly setting?: Environment | undefined;
  /** Which vocabularies are on or off, by id; whether the others are spoken is to be found out. */
  readonly vocabularies?: Readonly<Record<string, boolean>>;
  /** Whether it is part of a page, as what a script element holds. */
  readonly inPage?: boolean;
}

/** Where a file runs. */
export interface Decision {
  /** At least one. */
  readonly environments: readonly Environment[];
  /** The APIs that its global `WebSocket` may belong to. */
  readonly globals: readonly ApiId[];
  /** One for each environment, in the same order. */
  readonly because: readonly Because[];
}

/** One answer, with its reason. */
interface Answer {
  readonly environment: Environment;
  readonly because: Because;
}

/**
 * Decides where a file runs. What is said outright counts, the nearest `.close-codes.json` before the editor's
 * setting, so that editor and command line agree; else what the file itself tells; else what the nearest folder tells
 * that tells anything. Where several environments apply, it is all of them. `cluesOfFile` is called when needed only.
 */
export function decideEnvironment(surroundings: Surroundings, cluesOfFile: () => FileClues): Decision {
  const answers = saidOutright(surroundings) ?? seen(surroundings, cluesOfFile);
  const distinct = answers.filter(
    ({ environment }, index) => answers.findIndex((answer) => answer.environment === environment) === index,
  );
  const where = distinct.map(({ environment }) => environment);
  return { environments: where, globals: globalsOf(where), because: distinct.map(({ because }) => because) };
}

function saidOutright({ option, folders = [], setting }: Surroundings): readonly Answer[] | undefined {
  const nearest = folders.find(({ config }) => config?.environment)?.config?.environment;
  const config = nearest === 'auto' ? undefined : nearest;
  if (option) return [{ environment: option, because: { template: environmentTexts.option } }];
  if (config) return [{ environment: config, because: { template: environmentTexts.config } }];
  return setting && [{ environment: setting, because: { template: environmentTexts.setting } }];
}

function seen({ folders = [], inPage = false }: Surroundings, cluesOfFile: () => FileClues): readonly Answer[] {
  if (inPage) return [{ environment: 'browser', because: { template: environmentTexts.page } }];
  const { clues, asked } = cluesOfFile();
  const nearby = folders.reduceRight<readonly Answer[]>((farther, folder) => weigh(folder.clues, farther), []);
  const found = weigh(clues, nearby);
  return [...(found.length > 0 ? found : anywhere), ...asked.map(likeliest)];
}

/** Where the standard's `WebSocket` is. */
const anywhere: readonly Answer[] = environments
  .filter((environment) => globalsOf([environment]).includes('whatwg'))
  .map((environment) => ({ environment, because: { template: environmentTexts.unknown } }));

/**
 * Clues for a single environment settle it. Those for one of several are settled by what is known from `farther` away,
 * or by likelihood.
 */
function weigh(clues: readonly Clue[], farther: readonly Answer[]): readonly Answer[] {
  if (clues.length === 0) return farther;
  const certain = clues.filter(({ environments }) => environments.length === 1);
  if (certain.length > 0) return certain.map(likeliest);
  return clues.flatMap((clue) => {
    const fitting = farther.filter(({ environment }) => clue.environments.includes(environment));
    return fitting.length > 0 ? fitting : [likeliest(clue)];
  });
}

function likeliest({ environments: [environment], because }: Clue): Answer {
  return { environment, because };
}
