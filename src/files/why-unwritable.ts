/** Why the system refuses to have a file written, as the end of “cannot be written: …”. */
export function whyUnwritable(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ''] ?? error.message;
}

/** Whether it is the system that has thrown an error, as where a disk is full. */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no room is left on the disk',
  EDQUOT: 'you may not take more room on the disk',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is one that is only read',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands where its folder would have to be',
  ENOTDIR: 'a file stands where its folder would have to be',
  ENOENT: 'a link that leads nowhere is in its place',
  ELOOP: 'it is a link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
};
