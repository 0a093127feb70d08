import type { Colors } from 'picocolors/types';
import type { Report } from '../report.js';

/** Writes a report in one format. The result is empty or ends in a line break. */
export type Writer = (report: Report, colors: Colors) => string | Promise<string>;
