import { reportedFile } from '../../node/paths.js';
import type { Report, ReportedFinding } from '../report.js';
import { filesRead } from './counts.js';

/** JUnit's XML: a suite for each file with findings, a failed test for each error and warning. */
export function junit({ findings, stats }: Report): string {
  const failures = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  const files = [...new Set(failures.map(({ file }) => file))];
  const suites = files.map((file) => {
    const here = failures.filter((finding) => finding.file === file);
    const attributes = `name="${escapeXml(reportedFile(file))}" tests="${here.length}" failures="${here.length}" errors="0"`;
    return [`  <testsuite ${attributes}>`, ...here.map(testcase), '  </testsuite>'].join('\n');
  });
  const clean = [
    '  <testsuite name="close-codes" tests="1" failures="0" errors="0">',
    `    <testcase name="close codes of ${filesRead(stats)}" classname="close-codes" />`,
    '  </testsuite>',
  ].join('\n');
  const count = failures.length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="close-codes" tests="${Math.max(count, 1)}" failures="${count}" errors="0" time="${stats.ms / 1000}">`,
    ...(count > 0 ? suites : [clean]),
    '</testsuites>',
    '',
  ].join('\n');
}

function testcase({ file, line, column, severity, ruleId, message }: ReportedFinding): string {
  const place = `${reportedFile(file)}:${line}:${column}`;
  return [
    `    <testcase name="${escapeXml(`${ruleId} ${line}:${column}`)}" classname="${escapeXml(reportedFile(file))}">`,
    `      <failure type="${severity}" message="${escapeXml(message)}">${escapeXml(`${place}\n${message}`)}</failure>`,
    '    </testcase>',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** For text and attributes. XML allows neither most control characters nor lone surrogates. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/[&<>"\n]/g, (sign) => entities[sign] ?? sign);
}
