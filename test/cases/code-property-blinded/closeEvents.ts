export interface CloseFrame {
  code: number;
  reason: string;
}
export const Forbidden: CloseFrame = { code: 403, reason: 'Forbidden' };
export const ResetConnection = { code: 1005, reason: 'Reset Connection' };
export const Lost = { code: 1006, reason: 'Lost' };
