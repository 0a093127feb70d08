// Measures the built check command on code that nobody here has seen: checked-out repositories, a folder each.
//   npm run firstlook <folder>… [-- --labels <file>] [--seed <number>]
// writes a file of all that is found and of all that a crude oracle suspects beside it, for a person to label before
// anything is mended.
//   npm run firstlook -- --figures <file>
// prints what the labels come to, as test/firstlook/rounds.json keeps it.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { figures } from './figures.mjs';
import { readLabels, writeLabels } from './labels.mjs';
import { look } from './look.mjs';

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    labels: { type: 'string', default: 'firstlook.tsv' },
    seed: { type: 'string', default: '1' },
    figures: { type: 'string' },
  },
});

if (values.figures) {
  console.log(JSON.stringify(figures(readLabels(values.figures)), null, 2));
} else if (folders.length > 0) {
  const { rows, stats, sites, seen, notices } = await look(folders, Number(values.seed));
  writeLabels(values.labels, rows);
  console.log(notices);
  console.log(`${folders.length} repositories, ${stats.files} files, ${stats.analyzed} analyzed, ${stats.ms} ms`);
  console.log(`The oracle saw ${seen} of the ${sites} sites. Sample of sites by type with seed ${values.seed}.`);
  /** @type {Record<string, number>} */
  const groups = {};
  for (const { what, group, label } of rows) {
    if (label === '') groups[`${what}: ${group}`] = (groups[`${what}: ${group}`] ?? 0) + 1;
  }
  console.table(groups);
  console.log(`To be labelled in ${values.labels}.`);
} else {
  console.error('Usage: npm run firstlook <folder>… [-- --labels <file>], npm run firstlook -- --figures <file>');
  process.exitCode = 2;
}
