/** The containers of UI frameworks that people keep a socket in. Its type must pass through them. */
declare module 'react' {
  namespace React {
    interface MutableRefObject<T> {
      current: T;
    }
    interface RefObject<T> {
      current: T;
    }
    type Dispatch<T> = (value: T) => void;
    type SetStateAction<T> = T | ((previous: T) => T);
    interface Context<T> {
      Provider: any;
      Consumer: any;
    }
    function useRef<T>(initial: T): MutableRefObject<T>;
    function useRef<T = any>(): MutableRefObject<T | undefined>;
    function useState<T>(initial: T | (() => T)): [T, Dispatch<SetStateAction<T>>];
    function useState<T = any>(): [T | undefined, Dispatch<SetStateAction<T | undefined>>];
    function useMemo<T>(make: () => T, dependencies?: any): T;
    function useCallback<T>(callback: T, dependencies?: any): T;
    function createContext<T>(initial: T): Context<T>;
    function useContext<T>(context: Context<T>): T;
    function createRef<T>(): RefObject<T>;
  }
  export = React;
}

declare module 'vue' {
  interface Ref<T> {
    value: T;
  }
  type ShallowRef<T> = Ref<T>;
  type ComputedRef<T> = Ref<T>;
  function ref<T>(value: T): Ref<T>;
  function ref<T = any>(): Ref<T | undefined>;
  function shallowRef<T>(value: T): Ref<T>;
  function shallowRef<T = any>(): Ref<T | undefined>;
  function computed<T>(get: () => T): Ref<T>;
  function reactive<T>(value: T): T;
}
