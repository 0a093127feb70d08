// A crude second opinion on where close codes may stand: regular expressions over files that speak of WebSockets, wrong
// more often than right. What they find and the check doesn't recognise, a person labels.

/**
 * @typedef {{ form: string, start: number, end: number }} Candidate UTF-16 offsets of what the form is about: the number,
 * the list, the argument, the handler's parameters.
 */

const speaksOfWebSockets = /websocket|\bwss?\b|closeevent|onclose|wasclean|close_?codes?/i;
/** What is never a close code: the number is a time, a size, a port … */
const otherQuantity =
  /time|delay|interval|sleep|wait|debounce|throttle|duration|ttl|\bage|expir|retr|backoff|attempt|size|length|bytes|buffer|width|height|count|limit|max|min|ports?\b|localhost|year|price|rate|fps|index|offset|chunk|seconds|[_\d]ms\b|toast|(?:creat|updat|start|end)ed_?at\b|seen|kind|endpoint|version|manufacturer|https?:|samples|pending|remaining|amount|since|until|iteration/i;
/** The same of codes. */
const otherCode =
  /opcode|decode|codec|codepoint|encode|keyCode|charCode|statusCode|country|zip|postal|exitCode|language|<code|<\w*Code>|errCode|sourceCode|httpCode/i;
const number = '\\b[1-4]\\d{3}\\b(?![\\w.%])';
const received = '(?:[\\w$]+(?:\\??\\.|!\\.))*(?:\\w*[a-z]C|[cC])ode';
const closing =
  '[\\w$]*(?:clos|disconnect|terminat|kick|fail|abort|drop|reject|destroy|shutdown|stop|\\bend|error|emit|dispatch|trigger|simulate|fire|throw|finish|leave|ban)[\\w$]*';

/**
 * The group `at` is what the candidate spans; `near` must hold of the text around it, `not` must not. Of several forms
 * at one place the first counts.
 *
 * @type {readonly { form: string, pattern: RegExp, near?: RegExp, not?: RegExp }[]}
 */
const forms = [
  { form: 'case', pattern: new RegExp(`\\bcase\\s+(?<at>${number})\\s*:`, 'dg') },
  { form: 'case', pattern: /\bcase\s+(?<at>[\w$.]*(?:clos\w*code|ws_?clos|closeevent)[\w$.]*)\s*:/dgi, not: otherCode },
  {
    form: 'assertion',
    pattern: new RegExp(
      `\\b(?:toBe|to\\w*Equal|\\w*CalledWith\\w*|\\w*[eE]quals?|is|assert\\w*|eq|match\\w*)\\s*\\((?:[^()]|\\([^()]*\\)){0,200}?(?<at>${number})`,
      'dg',
    ),
    near: /code|clos|disconnect/i,
    not: otherQuantity,
  },
  {
    form: 'call',
    pattern: new RegExp(`\\b${closing}\\s*(?:\\?\\.)?\\((?:[^()]|\\([^()]*\\)){0,160}?(?<at>${number})`, 'dgi'),
    not: otherQuantity,
  },
  {
    form: 'comparison',
    pattern: new RegExp(`(?:(?:[=!]==?|[<>]=?)\\s*(?<at>${number}))`, 'dg'),
    near: /code|clos|status|reason|event|\be(vt?)?\b/i,
    not: otherQuantity,
  },
  {
    form: 'comparison',
    pattern: new RegExp(`(?<at>${number})\\s*(?:[=!]==?|[<>]=?)`, 'dg'),
    near: /code|clos|status|reason|event|\be(vt?)?\b/i,
    not: otherQuantity,
  },
  { form: 'list', pattern: new RegExp(`(?<at>\\[\\s*(?:${number}\\s*,?\\s*)+\\])`, 'dg'), not: otherQuantity },
  { form: 'table', pattern: new RegExp(`[{,\\n(]\\s*\\[?['"]?(?<at>${number})['"]?\\]?\\s*:`, 'dg') },
  { form: 'table', pattern: new RegExp(`\\[\\s*(?<at>${number})\\s*,\\s*['"{[A-Z]`, 'dg') },
  {
    form: 'property',
    pattern: new RegExp(`\\b\\w*(?:code|status)['"]?\\s*[:=]\\s*(?<at>${number})`, 'dgi'),
  },
  {
    form: 'default',
    pattern: new RegExp(`(?:\\?\\?|\\|\\||\\?|:)\\s*(?<at>${number})`, 'dg'),
    near: /clos|code/i,
    not: otherQuantity,
  },
  {
    form: 'constant',
    pattern: new RegExp(`[\\w$\\]'"]\\s*[:=]\\s*(?<at>${number})`, 'dg'),
    near: /clos|code|normal|away|policy|unauthor|auth|forbid|session|\berr|invalid/i,
    not: otherQuantity,
  },
  {
    form: 'name compared',
    pattern: new RegExp(`\\b(?<at>${received}\\s*(?:[=!]==?|[<>]=?)\\s*(?!undefined|null)[A-Za-z_][\\w$.]*)`, 'dg'),
    not: otherCode,
  },
  {
    form: 'name compared',
    pattern: /\b(?<at>[A-Za-z_][\w$.]*\s*(?:[=!]==?|[<>]=?)\s*(?:[\w$]+\??\.)+code)\b/dg,
    not: otherCode,
  },
  {
    form: 'looked up',
    pattern: new RegExp(
      `(?<at>(?:\\[[^\\]]*\\]|[\\w$.]+)\\.(?:includes|has|indexOf|get)\\(\\s*${received}\\s*[,)])`,
      'dg',
    ),
    not: otherCode,
  },
  { form: 'looked up', pattern: new RegExp(`\\w\\[(?<at>${received})\\]`, 'dg'), not: otherCode },
  {
    form: 'close call',
    pattern:
      /\.(?:close(?!st\b)\w*|disconnect|terminate|kick\w*)\s*(?:\?\.)?\(\s*(?<at>(?!\(|function|async|\w+ =>|(?:err|error|resolve|reject|done|cb|callback|next|true|false)\b|\d)[^\s()][^();\n]*)/dg,
  },
  { form: 'close passed on', pattern: /(?<!expect)[(,=]\s*(?<at>[\w$.]*\.close(?:\.bind\([^)]*\))?)\s*[,)};]/dg },
  {
    form: 'listener',
    pattern:
      /\b(?:onclose\s*[=:]|\(\s*['"]close['"]\s*,)\s*(?:async\s*)?(?:function\s*\w*\s*)?(?<at>\((?:e|ev|evt|event|code|c|reason|\w*[eE]vent|\w*Code|data|err|error|msg)\b[^()]*\)\s*(?::[^=]*)?(?:=>|\{)|\w+\s*=>|[\w$]+(?:\.[\w$]+)+\b(?!\())/dgi,
    not: /child|proc|spawn/,
  },
];

/**
 * Where close codes may stand, in order of position.
 *
 * @param {string} text
 * @returns {Candidate[]}
 */
export function candidates(text) {
  if (!speaksOfWebSockets.test(text)) return [];
  const code = withoutComments(text);
  /** @type {Map<number, Candidate>} */
  const found = new Map();
  for (const { form, pattern, near, not } of forms) {
    for (const match of code.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.at ?? [0, 0];
      const line = code.slice(code.lastIndexOf('\n', match.index) + 1, lineEnd(code, end));
      const beside = code.slice(Math.max(code.lastIndexOf('\n', start) + 1, start - 60), end);
      const before = code.slice(Math.max(0, start - 600), lineEnd(code, end));
      if (isInside(found, start, end) || not?.test(beside.replace(/(['"`]).*?\1/g, ''))) continue;
      if (near && !near.test(form === 'constant' ? before : line)) continue;
      found.set(start, { form, start, end });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Whether one that was found before lies within. @param {Map<number, Candidate>} found @param {number} start @param {number} end */
function isInside(found, start, end) {
  return [...found.values()].some((one) => start <= one.start && one.start < end);
}

/** @param {string} text @param {number} from */
function lineEnd(text, from) {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** With blanks in place of comments, so that offsets stay. Crude: what looks like one in a string is blanked too. @param {string} text */
function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\w'"`])\/\/[^\n]*/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
}
