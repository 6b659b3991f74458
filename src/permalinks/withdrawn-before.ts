import type { Notice, Permalink } from '../schema/permalink.ts';

/** When something was withdrawn, and why, as readers were told; older records do not have the reason. */
export type NoticeBefore = Pick<Notice, 'date' | 'text'>;

/** What readers were told when something was withdrawn, by any of its records; undefined where it was not. */
export function withdrawnBefore(records: readonly Permalink[]): NoticeBefore | undefined {
  const [record] = records.filter(({ withdrawn }) => withdrawn !== undefined);
  const notice = record?.told?.find(({ as }) => as === 'withdrawal');
  return notice ?? (record?.withdrawn === undefined ? undefined : { date: record.withdrawn });
}

/** The command that puts the notice of something withdrawn, or erased, back as it was. */
export function withdrawAgain(name: string, record: Permalink): string {
  const command = `npx verbatim ${record.erased === undefined ? 'withdraw' : 'erase'} ${name}`;
  const { text } = withdrawnBefore([record]) ?? {};
  if (text === undefined) return `${command} --reason "…"`;
  return isPlain(text) ? `${command} --reason "${text}"` : command;
}

/** Whether a shell takes words in double quotes as they are, and a message has room for them. */
function isPlain(text: string): boolean {
  return text.length <= 120 && !/["\\$`!\n]/u.test(text);
}
