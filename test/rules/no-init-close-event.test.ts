import { noInitCloseEvent } from '../../src/rules/no-init-close-event.js';
import { ruleTable } from '../support/ruleTable.js';

ruleTable(noInitCloseEvent, { valid: [], notReported: [], invalid: [] });
