import type ts from 'typescript';
import type { ApiId } from '../../../registry/apis/index.js';
import type { Program } from '../program.js';
import { nameOf, unwrap } from '../syntax/nodes.js';
import { apisInReach, isCloseEventName, socketName, withWs } from './evidence.js';
import type { Meaning } from './meaning.js';
import { type NotWebSocket, unlessFrom } from './notWebSocket.js';

/** What names say, and to which APIs it may belong. */
export interface ByName {
  /** The APIs of what this file makes itself. */
  readonly reachable: readonly ApiId[];
  /** Those of what may come from anywhere. */
  readonly anyone: readonly ApiId[];
  ofName(name: string): Meaning | undefined;
  /** One of several: `sockets` in `sockets.forEach((s) => …)`. */
  ofElement(several: ts.Expression): Meaning | undefined;
}

/** Prepares the questions about one document. */
export function createByName(
  { file, environment: { globals } }: Pick<Program, 'file' | 'environment'>,
  { sourceOf }: Pick<NotWebSocket, 'sourceOf'>,
): ByName {
  const reachable = apisInReach(file, globals);
  const anyone = withWs(globals);
  return { reachable, anyone, ofName, ofElement };

  function ofName(name: string): Meaning | undefined {
    if (isCloseEventName(name)) return { is: 'closeEvent', apis: reachable, evidence: 'name' };
    const says = socketName(name, file);
    if (!says) return undefined;
    const doubtful = says === 'likely';
    return { is: 'socket', apis: doubtful ? anyone : reachable, evidence: 'name', doubtful, isPlain: says === 'plain' };
  }

  function ofElement(several: ts.Expression): Meaning | undefined {
    const list = unwrap(several);
    const name = nameOf(list);
    const says = name?.endsWith('s') && !/ws$/.test(name) ? ofName(name) : undefined;
    const meaning = unlessFrom(() => sourceOf(list), says);
    return meaning?.is === 'socket' ? { ...meaning, apis: anyone } : undefined;
  }
}
