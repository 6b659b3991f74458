import type { Readable, Writable } from 'node:stream';
import { isCancel, select, text } from '@clack/prompts';
import type { Field, Given } from './new-fields.ts';

/** Where somebody is asked. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

/** Asks for one of several; null where the author breaks off. */
export async function askWhich<T extends string>(
  message: string,
  values: readonly T[],
  terminal: Terminal,
): Promise<T | null> {
  const options = values.map((value) => ({ value, label: value }));
  const answer = await select<string>({ message, options, ...terminal });
  return values.find((value) => value === answer) ?? null;
}

/** Asks for each field that is not given; null where the author breaks off. */
export async function askFields(
  fields: readonly Field[],
  given: Given,
  terminal: Terminal,
): Promise<Given | null> {
  let known = given;
  for (const field of fields) {
    if (known[field.key] !== undefined) continue;
    const answer = await askFor(field, known, terminal);
    if (answer === null) return null;
    if (answer !== '') known = { ...known, [field.key]: answer };
  }
  return known;
}

async function askFor(
  { question, isNeeded, fault, fallback, proposal }: Field,
  known: Given,
  terminal: Terminal,
): Promise<string | null> {
  const initialValue = fallback?.(known) ?? proposal ?? '';
  const answer = await text({
    message: isNeeded ? question : `${question} (optional)`,
    initialValue,
    validate: (value = '') => (value.trim() === '' && !isNeeded ? undefined : fault(value.trim())),
    ...terminal,
  });
  return isCancel(answer) ? null : answer.trim();
}
