import type { SendingWriter } from '../../writer.js';

export const sending: SendingWriter = {
  // close('bye')  →  close(1000, 'bye'),  { reason: 'bye' }  →  { code: 1000, reason: 'bye' }
  addCode(written, { form, span, code, reason }) {
    const at = form === 'properties' ? span.start + '{'.length : (code ?? reason ?? span).start;
    return { start: at, end: at, text: form === 'properties' ? ` code: ${written},` : `${written}, ` };
  },

  list: (expressions) => expressions.join(', '),

  object(properties) {
    const written = Object.entries(properties).map(([name, value]) =>
      value === undefined ? name : `${name}: ${value}`,
    );
    return `{ ${written.join(', ')} }`;
  },

  callAlone: (callee) => `() => ${callee}()`,

  isAlone: ({ span, sending: { argumentsSpan } }, { text }) => /^[\s,]*$/.test(text.slice(span.end, argumentsSpan.end)),

  signature(name) {
    const [code, reason] = ['code?: number', 'reason?: string'];
    return { label: `${name}(${code}, ${reason})`, code, reason };
  },
};
