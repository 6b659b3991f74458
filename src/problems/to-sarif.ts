import { pathToFileURL } from 'node:url';
import { PROBLEM_TABLE } from './problem-table.ts';
import type { Place, Problem } from './problem.ts';

/**
 * Problems as a log in SARIF, for the tools that show the findings of any checker.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
export function toSarif(problems: readonly Problem[]): object {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const rules = codes.map((id) => ({
    id,
    defaultConfiguration: { level: PROBLEM_TABLE[id].severity },
  }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Verbatim', rules } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, codes.indexOf(problem.code))),
      },
    ],
  };
}

function resultOf({ code, severity, message, fix, file, ...place }: Problem, ruleIndex: number) {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: `${message}\n${fix}` },
    locations: [
      { physicalLocation: { artifactLocation: locationOf(file), region: region(place) } },
    ],
  };
}

/** From the root of what was checked out; a file elsewhere by its whole address. */
function locationOf(file: string) {
  if (file.startsWith('../') || file.startsWith('/')) return { uri: pathToFileURL(file).href };
  return { uri: encodeURI(file).replace(/[?#]/gu, encodeURIComponent), uriBaseId: '%SRCROOT%' };
}

function region({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
