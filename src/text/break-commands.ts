/**
 * The text with what GitHub Actions would take for a command of a workflow broken: `::` at the beginning of a line,
 * white space aside, and `##[` anywhere. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function breakCommands(text: string): string {
  return text.replace(/^((?:[^\S\r\n]|\u0085)*:)(?=:|(?![^]))/gmu, '$1 ').replaceAll('##[', '## [');
}
