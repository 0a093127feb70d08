import type { ListenerWriter } from '../../writer.js';

export const listeners: ListenerWriter = {
  parameters: { event: '({ code, reason })', 'code and reason': '(code, reason)' },

  takeWhatIsPassed(site, { text }) {
    return site.calledWith === 'event' ? takeEvent(site) : takeArguments(site, text);
  },
};

type Site = Parameters<ListenerWriter['takeWhatIsPassed']>[0];

// (code, reason)  →  ({ code, reason })
function takeEvent({ span, parameters: [code, reason, wasClean], isParenthesized }: Site) {
  if (code === undefined) return undefined;
  const properties = [
    bound('code', code),
    ...(reason === undefined ? [] : [bound('reason', reason)]),
    ...(wasClean === undefined ? [] : [bound('wasClean', wasClean)]),
  ];
  const pattern = `{ ${properties.join(', ')} }`;
  return [{ ...span, text: isParenthesized ? pattern : `(${pattern})` }];
}

function bound(property: string, name: string): string {
  return name === property ? name : `${property}: ${name}`;
}

// (event) => log(event.code, event.reason)  →  (code, reason) => log(code, reason.toString())
function takeArguments({ span, parameters, read, body, isParenthesized, isUsedOtherwise }: Site, text: string) {
  const [event, ...others] = parameters;
  const properties = new Set(read.map(({ property }) => property));
  if (event === undefined || others.length > 0 || isUsedOtherwise || properties.has('wasClean')) return undefined;
  const written = text.slice(body.start, body.end);
  const isTaken = (name: string) => new RegExp(String.raw`(?<![\w$.])${name}(?![\w$])`).test(written);
  if (isTaken('code') || isTaken('reason')) return undefined;
  const list = properties.has('reason') ? 'code, reason' : 'code';
  return [
    { ...span, text: isParenthesized || list === 'code' ? list : `(${list})` },
    ...read.map((one) => ({ ...one.span, text: one.property === 'reason' ? 'reason.toString()' : 'code' })),
  ];
}
