import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { homepage, version } from '../../../package.json';
import { reportedFile } from '../../node/paths.js';
import { loadReference, type RuleInfo, type Severity } from '../../session/index.js';
import { fingerprintsOf } from '../fingerprints.js';
import type { Report, ReportedFinding, ReportedFix, TextRange } from '../report.js';

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  Result['level']
>;

/** SARIF 2.1.0, with the rules, and the fixes without disable comments. */
export async function sarif({ findings }: Report): Promise<string> {
  const { ruleInfos } = await loadReference();
  const fingerprints = fingerprintsOf(findings);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'close-codes',
            informationUri: homepage,
            version,
            semanticVersion: version,
            rules: ruleInfos.map(descriptorOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, index) => ({
          ...resultOf(finding),
          ruleIndex: ruleInfos.findIndex(({ id }) => id === finding.ruleId),
          partialFingerprints: { 'closeCodes/v1': fingerprints[index] ?? '' },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptorOf({ id, severity, description, url }: RuleInfo): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: description },
    helpUri: url,
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
  };
}

function resultOf({ file, excerpt, ...finding }: ReportedFinding): Result {
  const artifactLocation = locationOf(file);
  const snippet = excerpt.lines.slice(finding.line - excerpt.line, finding.endLine - excerpt.line + 1).join('\n');
  const fixes = finding.fixes.filter(({ disables }) => !disables);
  return {
    ruleId: finding.ruleId,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: regionOf(finding),
          contextRegion: { startLine: finding.line, endLine: finding.endLine, snippet: { text: snippet } },
        },
      },
    ],
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, artifactLocation)) }),
  };
}

function fixOf({ title, edits }: ReportedFix, artifactLocation: ArtifactLocation): Fix {
  const replacements = edits.map((edit) => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.text } }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

function regionOf({ line, column, endLine, endColumn }: TextRange): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A file below the repository is relative to it, so that the report is valid for every checkout. */
function locationOf(file: string): ArtifactLocation {
  const relative = reportedFile(file);
  const isOutside = relative.startsWith('../') || /^([a-z]:)?\//i.test(relative);
  return isOutside
    ? { uri: pathToFileURL(file).href }
    : { uri: relative.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
