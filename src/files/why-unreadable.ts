/** Why the system refuses a file or a folder, as the end of “cannot be read: …”. */
export function whyUnreadable(error: unknown): string {
  const { code, message } = { code: '', message: String(error), ...asRecord(error) };
  return REASONS[String(code)] ?? String(message);
}

function asRecord(error: unknown): object {
  if (!(error instanceof Error)) return {};
  return { message: error.message, ...('code' in error && { code: error.code }) };
}

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is not a folder',
  ENOENT: 'it is a link that leads nowhere',
  ELOOP: 'it is a link that leads back to itself',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENAMETOOLONG: 'its name is too long',
};
