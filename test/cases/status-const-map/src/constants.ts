export const WsStatusCodes = {
  CloseNormal: 1000,
  CloseGoingAway: 1001,
  CloseNoStatus: 1005,
  CloseAbnormal: 1006,
} as const;

export type WsStatusCode = (typeof WsStatusCodes)[keyof typeof WsStatusCodes];
