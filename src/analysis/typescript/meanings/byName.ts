import type ts from 'typescript';
import type { ApiId } from '../../../registry/apis/index.js';
import type { Program } from '../program.js';
import { nameOf, unwrap } from '../syntax/nodes.js';
import { apisInReach, isCloseEventName, socketName, withWs } from './evidence.js';
import type { Meaning } from './meaning.js';
import { type NotWebSocket, unlessFrom } from './notWebSocket.js';

/** Meanings by name, with the APIs that they may belong to. */
export interface ByName {
  /** The APIs of sockets that this file creates. */
  readonly reachable: readonly ApiId[];
  /** The APIs of sockets from anywhere. */
  readonly anyone: readonly ApiId[];
  ofName(name: string): Meaning | undefined;
  /** An element of a collection: `s` in `sockets.forEach((s) => …)`. */
  ofElement(several: ts.Expression): Meaning | undefined;
}

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
