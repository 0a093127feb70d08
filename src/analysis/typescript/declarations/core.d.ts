/**
 * The parts of the language's library through which close codes flow. Everything else is `any`, about which nothing is
 * reported.
 */
interface SymbolConstructor {
  readonly iterator: unique symbol;
  readonly asyncIterator: unique symbol;
}
type Symbol = {};
declare var Symbol: SymbolConstructor;

interface Object {
  hasOwnProperty(key: PropertyKey): boolean;
  toString(): string;
}
declare type PropertyKey = string | number | symbol;
interface Function {
  apply(this: Function, receiver: any, args?: any): any;
  call(this: Function, receiver: any, ...args: any[]): any;
  bind(this: Function, receiver: any, ...args: any[]): any;
}
interface CallableFunction extends Function {
  bind<T>(this: T, receiver: any): T;
}
interface NewableFunction extends Function {}
interface IArguments {
  [index: number]: any;
  length: number;
}
interface String {
  readonly length: number;
  toString(): string;
}
interface Number {
  toString(radix?: number): string;
  toFixed(digits?: number): string;
}
type Boolean = {};
type RegExp = {};
type BigInt = {};
interface TemplateStringsArray extends ReadonlyArray<string> {}
interface ThisType<T> {}
interface Error {
  name: string;
  message: string;
}

interface ObjectConstructor {
  freeze<T extends Function>(value: T): T;
  freeze<
    T extends { [key: string]: U | null | undefined | object },
    U extends string | bigint | number | boolean | symbol,
  >(value: T): Readonly<T>;
  freeze<T>(value: T): Readonly<T>;
  assign<T, U>(target: T, source: U): T & U;
  keys(value: any): string[];
  values<T>(value: { [key: string]: T }): T[];
  entries<T>(value: { [key: string]: T }): [string, T][];
}
declare var Object: ObjectConstructor;
declare function String(value: any): string;
declare function Number(value: any): number;
declare function parseInt(text: any, radix?: number): number;
declare var NaN: number;

interface Iterator<T, TReturn = any, TNext = any> {
  next(...args: any[]): { done?: boolean; value: T };
}
interface Iterable<T, TReturn = any, TNext = any> {
  [Symbol.iterator](): Iterator<T, TReturn, TNext>;
}
interface IterableIterator<T, TReturn = any, TNext = any> extends Iterator<T, TReturn, TNext> {
  [Symbol.iterator](): IterableIterator<T, TReturn, TNext>;
}
interface AsyncIterator<T, TReturn = any, TNext = any> {
  next(...args: any[]): Promise<{ done?: boolean; value: T }>;
}
interface AsyncIterable<T, TReturn = any, TNext = any> {
  [Symbol.asyncIterator](): AsyncIterator<T, TReturn, TNext>;
}
interface Generator<T = unknown, TReturn = any, TNext = any> extends IterableIterator<T, TReturn, TNext> {}

interface PromiseLike<T> {
  then<A = T, B = never>(
    done?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((error: any) => B | PromiseLike<B>) | null,
  ): PromiseLike<A | B>;
}
interface Promise<T> {
  then<A = T, B = never>(
    done?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((error: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B>;
  catch<B = never>(failed?: ((error: any) => B | PromiseLike<B>) | null): Promise<T | B>;
  finally(last?: (() => void) | null): Promise<T>;
}
interface PromiseConstructor {
  new <T>(executor: (resolve: (value: T | PromiseLike<T>) => void, reject: (error?: any) => void) => void): Promise<T>;
  resolve<T>(value: T | PromiseLike<T>): Promise<Awaited<T>>;
  reject<T = never>(error?: any): Promise<T>;
}
declare var Promise: PromiseConstructor;
type Awaited<T> = T extends PromiseLike<infer V> ? V : T;

interface ReadonlyArray<T> extends Iterable<T> {
  readonly length: number;
  readonly [index: number]: T;
  at(index: number): T | undefined;
  concat(...items: any[]): T[];
  every(test: (value: T, index: number, array: readonly T[]) => unknown): boolean;
  filter(test: (value: T, index: number, array: readonly T[]) => unknown): T[];
  find(test: (value: T, index: number, array: readonly T[]) => unknown): T | undefined;
  forEach(each: (value: T, index: number, array: readonly T[]) => void): void;
  includes(value: T, from?: number): boolean;
  indexOf(value: T, from?: number): number;
  map<U>(each: (value: T, index: number, array: readonly T[]) => U): U[];
  slice(start?: number, end?: number): T[];
  some(test: (value: T, index: number, array: readonly T[]) => unknown): boolean;
}
interface Array<T> extends ReadonlyArray<T> {
  length: number;
  [index: number]: T;
  pop(): T | undefined;
  push(...items: T[]): number;
  shift(): T | undefined;
  splice(start: number, count?: number, ...items: T[]): T[];
  unshift(...items: T[]): number;
}
interface ArrayConstructor {
  new <T = any>(...items: T[]): T[];
  from<T>(items: Iterable<T>): T[];
  isArray(value: any): value is any[];
  of<T>(...items: T[]): T[];
}
declare var Array: ArrayConstructor;

interface ReadonlySet<T> extends Iterable<T> {
  readonly size: number;
  forEach(each: (value: T) => void): void;
  has(value: T): boolean;
  values(): IterableIterator<T>;
}
interface Set<T> extends ReadonlySet<T> {
  add(value: T): this;
  clear(): void;
  delete(value: T): boolean;
}
declare var Set: { new <T = any>(items?: Iterable<T> | null): Set<T> };

interface ReadonlyMap<K, V> extends Iterable<[K, V]> {
  readonly size: number;
  entries(): IterableIterator<[K, V]>;
  forEach(each: (value: V, key: K) => void): void;
  get(key: K): V | undefined;
  has(key: K): boolean;
  keys(): IterableIterator<K>;
  values(): IterableIterator<V>;
}
interface Map<K, V> extends ReadonlyMap<K, V> {
  clear(): void;
  delete(key: K): boolean;
  set(key: K, value: V): this;
}
declare var Map: { new <K = any, V = any>(entries?: Iterable<readonly [K, V]> | null): Map<K, V> };
interface WeakMap<K, V> {
  delete(key: K): boolean;
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): this;
}
declare var WeakMap: { new <K = any, V = any>(): WeakMap<K, V> };
interface WeakSet<T> {
  add(value: T): this;
  delete(value: T): boolean;
  has(value: T): boolean;
}
declare var WeakSet: { new <T = any>(): WeakSet<T> };

type Partial<T> = { [K in keyof T]?: T[K] };
type Required<T> = { [K in keyof T]-?: T[K] };
type Readonly<T> = { readonly [K in keyof T]: T[K] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
type NonNullable<T> = T & {};
type Parameters<T extends (...args: any) => any> = T extends (...args: infer P) => any ? P : never;
type ReturnType<T extends (...args: any) => any> = T extends (...args: any) => infer R ? R : any;
type InstanceType<T extends abstract new (...args: any) => any> = T extends abstract new (
  ...args: any
) => infer R
  ? R
  : any;

declare var window: typeof globalThis;
declare var self: typeof globalThis;
declare var global: typeof globalThis;
