// `node:assert/strict` for the web worker: the npm package `assert`, as its trailing slash says.
module.exports = require('assert/').strict;
