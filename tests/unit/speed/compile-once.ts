import { compileText } from '../article/compile.ts';
import { READ } from './large-articles.ts';

// Compiles one large article of a kind in a process of its own, for the memory that it takes.

const [index = '0', size = '0'] = process.argv.slice(2);
const [, make] = READ[Number(index)] ?? [];
if (!make) throw new Error('no such article');
const { problems } = compileText(make(Number(size)));
console.log(problems.length);
