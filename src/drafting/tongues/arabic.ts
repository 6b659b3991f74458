import type { Tongue } from '../tongue.ts';
import { NEVER } from './never.ts';

export const ARABIC: Tongue = {
  verbs:
    /(?<!\p{L})و?(?:قال|قالت|صرح|صرحت|أكد|أكدت|أضاف|أضافت|أعلن|أعلنت|ذكر|ذكرت|أوضح|أوضحت|كتب|كتبت|حذر|حذرت|يقول|تقول)(?!\p{L})/u,
  nounsBehind: NEVER,
  accordingTo: /(?<!\p{L})(?:وفقا ل|وفقًا ل|بحسب|حسب)/u,
  he: /(?<!\p{L})هو(?!\p{L})/u,
  she: /(?<!\p{L})هي(?!\p{L})/u,
  who: NEVER,
  others: NEVER,
  roles: /(?<!\p{L})(?:المتحدث|المتحدثة|الرئيس|رئيس|وزير|الوزير|وزيرة|مسؤول|السفير)/u,
  houses: /(?<!\p{L})(?:وزارة|الحكومة|حكومة|وكالة|صحيفة|بيان)/u,
  the: NEVER,
  some: NEVER,
};
