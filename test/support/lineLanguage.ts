import { teamCodesFor } from '../../src/analysis/config/teamCodes.js';
import { directivePattern, directivesIn } from '../../src/analysis/directives.js';
import type { Document } from '../../src/analysis/document.js';
import type { FrontEnd, ReadDocument } from '../../src/analysis/frontEnd.js';
import type { LanguageId } from '../../src/analysis/languages.js';
import type { AfterCode, Part, Received, Sending, Site } from '../../src/analysis/site.js';
import type { Span } from '../../src/analysis/span.js';
import { codes } from '../../src/registry/codes.js';

export const lines = 'lines' as LanguageId;

const apis = ['ws'] as const;
const statement = /^[ \t]*(close|expect|pass|again)(?:[ \t]+(\S+))?/gm;
const pattern = directivePattern('#');

/**
 * A language of lines, which nobody uses, with a front end of fifty lines and without a checker:
 * `close 1006` sends a code, `expect 1006` compares the received one, `pass code` passedCodes it on, and `again` connects again.
 */
export const lineLanguage: FrontEnd = {
  languages: [lines],
  read,
  typedPlaceAt: () => undefined,
  writer: {
    comments: {
      toLineEnd: (text) => `# ${text}`,
      within: () => undefined,
      bindsNextLine: () => false,
      endsInComment: (line) => line.includes('#'),
    },
    replace: (span, expression) => ({ ...span, text: expression }),
  },
};

function read(document: Document): ReadDocument {
  const { text, languageId } = document;
  const statements = [...text.matchAll(statement)];
  return {
    analysis: {
      text,
      language: languageId,
      environment: { environments: ['node'], globals: apis, because: [{ template: '' }] },
      sites: statements.map(siteOf),
      crossFileFacts: [],
      directives: directivesIn(text, pattern, () => true),
      teamCodes: teamCodesFor(text, {}),
      ruleSettings: {},
      prose: [],
      unread: [],
    },
    next: read,
    receivedAt: () => statements.filter(([, word]) => word === 'pass').map(receivedIn),
    completionSiteOf: () => undefined,
    insertionPointFor: () => undefined,
  };
}

function siteOf(match: RegExpExecArray): Site {
  const [whole, word = '', written = ''] = match;
  const end = match.index + whole.length;
  const span: Span = { start: end - written.length, end };
  const place = { span, parts: partsOf(written, span), apis, evidence: 'type' as const };
  const scope = { start: 0, end: Number.POSITIVE_INFINITY };
  switch (word) {
    case 'expect':
      return { kind: 'compared', ...place, comparison: 'equal', comparisonSpan: span, subject: span, scope };
    case 'pass': {
      const passedCodes = [1000, 1005, 1006].map((code) => ({ received: code, sent: code }));
      const passed = { subject: span, from: apis, arriving: [[1000, 1006]], passedCodes, isStatement: true } as const;
      return { kind: 'forwarded', ...place, ...passed, sending: sendingOf(word, span) };
    }
    case 'again': {
      const after = codes.map(({ code }): AfterCode => ({ code, connects: 'yes', otherCalls: [], isCompared: false }));
      const found = { codeUse: 'ignored', after, connectsElsewhere: false, around: [], openings: undefined } as const;
      return { kind: 'reconnect', ...place, ...found, span: { start: end - word.length, end } };
    }
    default:
      return { kind: 'sent', ...place, sending: sendingOf(word, span) };
  }
}

function partsOf(written: string, span: Span): readonly Part[] {
  const values = /^\d+$/.test(written) ? [{ kind: 'number' as const, value: Number(written) }] : [];
  return written === '' ? [] : [{ span, values, literal: values.length > 0 }];
}

function sendingOf(callee: string, span: Span): Sending {
  return { span, callee, argumentsSpan: span, form: 'arguments', code: span };
}

function receivedIn(match: RegExpExecArray): Received {
  const end = match.index + match[0].length;
  return { span: { start: end - (match[2]?.length ?? 0), end }, what: 'code', apis, evidence: 'type' };
}
