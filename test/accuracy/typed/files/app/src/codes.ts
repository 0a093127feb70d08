/** Why the gateway ends a session. */
export enum GatewayClose {
  Done = 1000, // = declared 1000
  Lost = 1006, // = declared 1006
  Kicked = 4100, // = declared 4100
  Busy = 503, // = declared 503
}
export const NO_STATUS = 1005; // = declared 1005
export default 1015; // = declared 1015
