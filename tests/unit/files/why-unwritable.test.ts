import { expect, it } from 'vitest';
import { isOfSystem, whyUnwritable } from '../../../src/files/why-unwritable.ts';

const errorOf = (code: string) => Object.assign(new Error('words'), { code, syscall: 'write' });

it('says in words why the system lets nothing be written', () => {
  expect(whyUnwritable(errorOf('ENOSPC'))).toBe('no room is left on the disk');
  expect(whyUnwritable(errorOf('EACCES'))).toBe('you may not write there');
  expect(whyUnwritable(errorOf('EIO'))).toBe('words');
});

it('tells what the system throws from other errors', () => {
  expect([isOfSystem(errorOf('EIO')), isOfSystem(new Error('x'))]).toEqual([true, false]);
});
