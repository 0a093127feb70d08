import 'mocha/mocha.js';

/** Runs every suite; called by an extension host in a web worker, which wants a rejection for a failure. */
function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 60_000, forbidOnly: true, reporter: 'spec' });
  // Bundled in: such a host can load a single file. They may only be read once `describe` is there.
  require('./suites');
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures ? reject(new Error(`${failures} failing`)) : resolve()));
  });
}

// Not `export`: mocha's file, bundled into this one, has taken module.exports for itself.
module.exports = { run };
