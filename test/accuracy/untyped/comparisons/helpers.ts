// What a WebSocket was closed with, in words.
export function statusOf(code) {
  switch (code) {
    case 1000: // = compared 1000
      return 'closed';
    case 1006: // = compared 1006
    case 1015: // = compared 1015
      return 'unreachable';
    case 1001: // = compared 1001
    case 1012: // = compared 1012
      return 'restarting';
  }
}

export const isReserved = (code) => code === 1005 || code === 1006 || code === 1015; // = compared 1005 = compared 1006 = compared 1015

export function isServerFailure(event) {
  return event.closeCode >= 4500 && event.closeCode < 4600; // = compared 4500 = compared 4600
}

export function isTooMany(rows, code) {
  return rows.length > 1000 || code === 2001 || code === 2002 || code === 2003;
}

export const AuthenticationFailed = { code: 4401, reason: 'Authentication failed' }; // = declared 4401
export const NotFound = { code: 404, reason: 'Not found' };

export const WSCodes = {
  1000: 'WS_CLOSE_REQUESTED', // = declared 1000
  4004: 'TOKEN_INVALID', // = declared 4004
  4010: 'SHARDING_INVALID', // = declared 4010
};
