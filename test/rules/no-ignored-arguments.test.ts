import { noIgnoredArguments } from '../../src/rules/no-ignored-arguments.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noIgnoredArguments, { valid: [], notReported: [], invalid: [] });
