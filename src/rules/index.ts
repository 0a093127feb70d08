import { noBlindReconnect } from './no-blind-reconnect.js';
import { noForwardedCode } from './no-forwarded-code.js';
import { noIgnoredArguments } from './no-ignored-arguments.js';
import { noImpossibleComparison } from './no-impossible-comparison.js';
import { noInitCloseEvent } from './no-init-close-event.js';
import { noLongReason } from './no-long-reason.js';
import { noOutOfRangeCode } from './no-out-of-range-code.js';
import { noReasonWithoutCode } from './no-reason-without-code.js';
import { noRejectedCode } from './no-rejected-code.js';
import { noReservedCode } from './no-reserved-code.js';
import { noUnregisteredCode } from './no-unregistered-code.js';
import { noUnusedDisable } from './no-unused-disable.js';
import { noWrongRole } from './no-wrong-role.js';
import { preferNamedCode } from './prefer-named-code.js';
import type { Rule, RuleMeta } from './rule.js';
import { validCloseListener } from './valid-close-listener.js';
import { validCodeType } from './valid-code-type.js';

/** Every rule that judges sites, in the order of its findings at one site. */
export const rules: readonly Rule[] = [
  noReservedCode,
  noRejectedCode,
  noOutOfRangeCode,
  validCodeType,
  noLongReason,
  noReasonWithoutCode,
  noForwardedCode,
  noIgnoredArguments,
  noWrongRole,
  noUnregisteredCode,
  noImpossibleComparison,
  noInitCloseEvent,
  noBlindReconnect,
  preferNamedCode,
  validCloseListener,
];

/** For settings, documentation and disable comments. Includes the rule about those comments. */
export const ruleMetas: readonly RuleMeta[] = [...rules, noUnusedDisable];
