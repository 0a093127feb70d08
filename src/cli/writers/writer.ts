import type { Colors } from 'picocolors/types';
import type { Report } from '../report.js';

/** Prints a report in one format. The result ends in a line break, unless it is empty. */
export type Writer = (report: Report, colors: Colors) => string | Promise<string>;
