import { noReasonWithoutCode } from '../../src/rules/no-reason-without-code.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noReasonWithoutCode, { valid: [], notReported: [], invalid: [] });
