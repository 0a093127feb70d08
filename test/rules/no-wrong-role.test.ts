import { noWrongRole } from '../../src/rules/no-wrong-role.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noWrongRole, { valid: [], notReported: [], invalid: [] });
