/**
 * The marks that tell the type checker what is known about an API. `Api` is the id of an entry in `registry/apis`, or a
 * union of ids where it may be any of them. `CloseCodes.Global` is the API of the global `WebSocket`, which depends on
 * the document.
 */
declare namespace CloseCodes {
  /**
   * A close code goes in here. The mark is read from the declaration's type node, because an alias of a primitive is
   * not kept in the type.
   */
  type Argument<Api extends string> = number;
  /** A close reason goes in here. */
  type Reason<Api extends string> = string;

  /**
   * An object with both, `{ closeCode, reason }`, goes in here. A primitive throws TypeError, as for every dictionary
   * of Web IDL.
   */
  type Info<Api extends string, Properties> = Properties;

  /** An argument that is ignored, although people pass a code or a reason. */
  type Ignored<Api extends string> = any;

  /** A close code comes out here. */
  type Received<Api extends string> = number & Arrived<Api, 'code'>;
  /** A close reason comes out here. `Text` is its type. */
  type ReceivedReason<Api extends string, Text = string> = Text & Arrived<Api, 'reason'>;
  /** Whether the connection closed cleanly comes out here. */
  type WasClean<Api extends string> = boolean & Arrived<Api, 'wasClean'>;

  /** The brand that marks a received value wherever it flows. */
  interface Arrived<Api extends string, What extends string> {
    readonly __closeCodesApi: Api;
    readonly __closeCodesWhat: What;
  }
}
