/**
 * The marks that carry what is known of an API into the type checker. `Api` is the id of an entry in
 * `registry/apis`, or a union of ids where it may be any of them. `CloseCodes.Global` is the API of the global
 * `WebSocket`; which one that is depends on the document.
 */
declare namespace CloseCodes {
  /** A close code goes in here. Read off the declaration's type node, since an alias of a primitive leaves no trace in the type. */
  type Argument<Api extends string> = number;
  /** A close reason goes in here. */
  type Reason<Api extends string> = string;

  /** An object that holds them, `{ closeCode, reason }`, goes in here; a primitive throws TypeError, as for every dictionary of Web IDL. */
  type Info<Api extends string, Properties> = Properties;

  /** What is handed over here is thrown away, though people take it for a code or a reason. */
  type Ignored<Api extends string> = any;

  /** A close code comes out here. */
  type Received<Api extends string> = number & Arrived<Api, 'code'>;
  /** A close reason comes out here; `Text` is the type it comes as. */
  type ReceivedReason<Api extends string, Text = string> = Text & Arrived<Api, 'reason'>;
  /** Whether the connection closed cleanly comes out here. */
  type WasClean<Api extends string> = boolean & Arrived<Api, 'wasClean'>;

  /** The brand by which what arrived is known again wherever it flows. */
  interface Arrived<Api extends string, What extends string> {
    readonly __closeCodesApi: Api;
    readonly __closeCodesWhat: What;
  }
}
