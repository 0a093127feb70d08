/** `node:assert/strict` for the web worker. */
import assert from 'assert/';

export default assert.strict;
