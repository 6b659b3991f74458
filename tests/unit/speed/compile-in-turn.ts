import { compileText } from '../article/compile.ts';
import { READ } from './large-articles.ts';

// Compiles large articles one after the other in a process of its own, for the memory that they take.

const [first = '0', size = '0'] = process.argv.slice(2);
for (const [name, make] of READ.slice(Number(first))) {
  compileText(make(Number(size)));
  console.log(name);
}
