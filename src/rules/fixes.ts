import type { Part, SentSite } from '../analysis/site.js';
import type { Edit } from '../analysis/span.js';
import { apiOf } from '../registry/apis/index.js';
import { type Alternative, abortOf, named } from './alternatives.js';
import { phrases } from './phrases.js';
import type { Fix, RuleContext } from './rule.js';

/** Whether a part can be replaced: it has one value, and is a literal or the name of a constant. */
export function isReplaceable(part: Part): boolean {
  return part.values.length === 1 && (part.literal || part.declared !== undefined);
}

/** Replaces a part by an expression. */
export function rewrite(part: Part, expression: string, context: RuleContext): Edit {
  return context.writer.replace(part.span, expression, context);
}

/**
 * Replaces a part by a code: by the only constant in scope that holds it, otherwise by the number. Empty where that can't
 * be done.
 */
export function replaceWith(code: number, part: Part, context: RuleContext): readonly Fix[] {
  if (!isReplaceable(part)) return [];
  const [constant, ...others] = part.constants?.filter((candidate) => candidate.code === code) ?? [];
  if (constant && others.length === 0) {
    const { name } = constant;
    const title = { template: phrases.replaceByConstant, data: { name, code } };
    return [{ title, edits: [rewrite(part, name, context)] }];
  }
  return [
    { title: { template: phrases.replace, data: named(code, context) }, edits: [rewrite(part, String(code), context)] },
  ];
}

/** Fixes that use the alternatives. The first one is preferred. */
export function useAlternatives(
  alternatives: readonly Alternative[],
  site: SentSite,
  part: Part,
  context: RuleContext,
): readonly Fix[] {
  const fixes = alternatives.flatMap((alternative) => {
    if (alternative === 'no-code') return closeWithoutCode(site);
    if (alternative === 'terminate') return abort(site);
    return isSentBeside(part, alternative, site) ? [] : replaceWith(alternative, part, context);
  });
  return preferFirst(fixes);
}

/** `ok ? 1000 : 1006` is not meant as `ok ? 1000 : 1000`. */
function isSentBeside(part: Part, code: number, { parts }: SentSite): boolean {
  return parts.some(
    (other) => other !== part && other.values.some((value) => value.kind === 'number' && value.value === code),
  );
}

/** Marks the first fix as preferred. */
export function preferFirst([first, ...others]: readonly Fix[]): readonly Fix[] {
  return first ? [{ ...first, preferred: true }, ...others] : [];
}

/** Marks the preferred fix as safe. */
export function safely(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.map((fix) => (fix.preferred ? { ...fix, safe: true } : fix));
}

/** Offered only where no other code would be lost. */
function closeWithoutCode({ parts, sending }: SentSite): readonly Fix[] {
  if (parts.flatMap(({ values }) => values).length > 1) return [];
  return [{ title: { template: phrases.closeWithoutCode }, edits: [{ ...sending.argumentsSpan, text: '' }] }];
}

/** close(1006, 'Lost')  →  terminate(). Offered only for the only code of a direct call. */
function abort({ apis, parts, sending }: SentSite): readonly Fix[] {
  const call = abortOf(apis);
  const { method } = sending;
  const isOwn =
    apis.every((id) => (apiOf(id).closeCall ?? 'close') === method?.name) && sending.callee !== method?.name;
  if (!call || !method || !isOwn || sending.through || sending.form !== 'arguments') return [];
  if (parts.flatMap(({ values }) => values).length > 1) return [];
  return [
    {
      title: { template: phrases.callInstead, data: { call } },
      edits: [
        { ...method.span, text: call.replace('()', '') },
        { ...sending.argumentsSpan, text: '' },
      ],
    },
  ];
}
