// Names no socket of its own.
import { open } from './connection.js';

const upstream = open('wss://example.org');
export const leave = () => upstream.disconnect(4001, 'left'); // = sent 4001
export const crash = () => upstream.disconnect(1006, 'crashed'); // = sent 1006 ! no-reserved-code
export const status = () => upstream.disconnect(500); // = sent 500 ! no-out-of-range-code
