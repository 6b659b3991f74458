/** Whether a file is none of an author’s: a hidden one, or a copy that an editor keeps beside what is typed in. */
export function isSetAside(name: string): boolean {
  return /^\.|^#.*#$|~$/u.test(name);
}
