import type { Environment } from '../session/index.js';

/** The texts of the editor layer, to be translated. This file doesn't import `vscode`, so that scripts can read it. */
export const editorTexts = {
  explain: 'Explain {code}',
  addCode: "Add {code} to this workspace's codes",
  nameCode: 'Name this code',
  usedWithoutName: 'In use, and without a name',
  configureRule: 'Configure {rule}…',
  turnOffInConfig: 'Turn {rule} off in .close-codes.json',
  turnOffInSettings: "Turn {rule} off in this workspace's settings",
  inTheReference: '{code} in the reference',

  why: 'Why {code}?',

  inserted: 'Inserted {code} into {file}.',
  copied: 'Copied {code}.',
  copiedInstead: 'There is no open editor. {code} is copied.',

  findCode: 'A number, a name, a word, an HTTP status: 1006, abnormal, timeout, 401',
  insert: 'Insert at the cursor',
  copy: 'Copy',

  statusOfEnvironment: 'Close codes: where the code runs',
  runsIn: 'Close codes as in: {environments}',
  because: '{environment}: {because}',
  change: 'Change',
  statusOfChecking: 'Close codes: whether they are checked',
  notChecked: 'Close codes are not checked: turned off in the settings',
  turnOn: 'Turn on',
  statusOfSize: 'Close codes: files that are not checked',
  tooLong: 'Close codes: not checked, over {units} characters',
  minified: 'Close codes: not checked, looks minified',
  statusOfFindings: 'Close codes: findings',
  findings: 'Close codes reported in this file: {count}',
  showProblems: 'Show problems',

  checking: 'Checking close codes',
  progress: '{done} of {total}',
  checkedFiles: 'Files checked: {files}. Close codes reported: {count}.',
  noGit: 'Git is not available here. Check the workspace instead.',
  nothingToFix: 'There is no close code with a safe fix.',

  declared: 'named',
  sent: 'sent',
  compared: 'compared',
  sentTimes: 'sent: {count}',
  comparedTimes: 'compared: {count}',
  comparedNowhere: 'compared nowhere',
  useAloud: '{use}, {file}, line {line}: {text}',

  chooseEnvironment: 'Where does the code run? This decides which WebSocket is the global one.',
  environmentInConfig: 'The project decides this in .close-codes.json. A setting has no effect here.',
  chosenNow: 'chosen now',
} as const;

/** How readers call the environments and `auto`. */
export const environmentNames = {
  auto: 'Detected from each file and its project',
  browser: 'Browser',
  node: 'Node.js',
  deno: 'Deno',
  bun: 'Bun',
  workers: 'Cloudflare Workers',
  'react-native': 'React Native',
} as const satisfies Record<Environment | 'auto', string>;
