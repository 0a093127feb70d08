// Reads generated and mutated texts, and applies the fixes of all findings in them:
//   npm run fuzz [inputs] [seed]
// A text that fails is written to test/fuzz/cases/, which the unit tests read. Another run with the same seed fails the
// same way.
import { spawnSync } from 'node:child_process';

const [inputs = '20000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
console.log(`${inputs} inputs, seed ${seed}`);
const env = { ...process.env, FUZZ_INPUTS: inputs, FUZZ_SEED: seed, FUZZ_FIXES: '8' };
for (const args of [
  ['esbuild.js', '--tests'],
  ['node_modules/mocha/bin/mocha.js', '--enable-source-maps', 'dist/test/fuzz.test.js'],
]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
