// What a filled-in labels file says of the command.

/** @typedef {import('./labels.mjs').Row} Row */
/** @typedef {{ right: number, wrong: number }} Precision */
/** @typedef {{ recognised: number, missed: number }} Recall */

const severities = ['error', 'warning', 'information', 'hint'];
const kinds = ['sent', 'compared', 'forwarded', 'declared'];

/**
 * Debatable findings count as wrong. Of sites by type only a sample is labelled; as many of all are taken for right.
 *
 * @param {readonly Row[]} rows
 */
export function figures(rows) {
  const sites = rows.filter(({ what }) => what === 'site');
  const byName = sites.filter(({ group }) => group.endsWith(' name'));
  const byType = sites.filter(({ group }) => group.endsWith(' type'));
  const sampled = byType.filter(({ label }) => label !== '-');
  const shareByType = 1 - count(sampled, 'false') / Math.max(1, sampled.length);
  return {
    findings: named(severities, (severity) => {
      const these = rows.filter(({ what, group }) => what === 'finding' && group.startsWith(`${severity} `));
      return { right: count(these, 'true'), wrong: these.length - count(these, 'true') };
    }),
    sites: {
      type: { right: count(sampled, 'true'), wrong: count(sampled, 'false') },
      name: { right: count(byName, 'true'), wrong: count(byName, 'false') },
    },
    recall: named(['source', 'test'], (part) =>
      named(kinds, (kind) => {
        /** @param {readonly Row[]} of @param {string} evidence */
        const recognised = (of, evidence) =>
          of.filter((row) => row.group === `${kind} ${evidence}` && row.part === part && row.label !== 'false').length;
        return {
          recognised: Math.round(recognised(byType, 'type') * shareByType) + recognised(byName, 'name'),
          missed: rows.filter((row) => row.what === 'candidate' && row.label === kind && row.part === part).length,
        };
      }),
    ),
  };
}

/** @param {readonly Row[]} rows @param {string} label */
function count(rows, label) {
  return rows.filter((row) => row.label === label).length;
}

/**
 * @template T
 * @param {readonly string[]} names
 * @param {(name: string) => T} of
 * @returns {Record<string, T>}
 */
function named(names, of) {
  return Object.fromEntries(names.map((name) => [name, of(name)]));
}
