/**
 * A reason of any type as text, where it travels in no Close frame but as JSON, or within one process. What isn't there
 * is empty.
 *
 * @param {unknown} reason
 */
export function handedOver(reason) {
  return typeof reason === 'object' && reason ? JSON.stringify(reason) : String(reason ?? '');
}
