import type { Tongue } from '../tongue.ts';
import { NEVER } from './never.ts';

/** Japanese, in short. */
export const JAPANESE: Tongue = {
  verbs:
    /述べ|語っ|話し|言っ|強調し|発言し|指摘し|説明し|コメントし|表明し|批判し|訴え|明らかにし|書い|主張し|警告し|とした|という/u,
  nounsBehind: NEVER,
  sayings: NEVER,
  accordingTo: /によると|によれば/u,
  he: /彼(?=[はが])/u,
  she: /彼女(?=[はが])/u,
  who: NEVER,
  others: /同(?:氏|首相|大統領|外相|報道官)(?=[はが])/u,
  roles:
    /報道官|首相|大統領|外相|防衛相|大臣|長官|議員|知事|官房長官|氏|さん|教授|高官|当局者|関係者/u,
  houses: /省|政府|新聞|通信|委員会|庁|党/u,
  beside: {
    before:
      /(?:^|[。」』、\n])(?<who>[^、。「」『』\n]{1,30}?)[はが]、?[^。「」『』\n]{0,60}[「『]$/u,
    says: /^[」』]と[^。「」\n]{0,20}(?:述べ|語っ|話し|言っ|強調し|発言し|指摘し|説明し|コメントし|表明し|批判し|訴え|明らかにし|書い|主張し|警告し|した)/u,
    nobody: /(?:で|に|から|へ|と|まで|より)$/u,
    person: /(?:氏|さん|[長官相]|教授|大臣|大統領|議員|記者|代表|知事|社長|監督)$/u,
  },
  the: NEVER,
  some: NEVER,
};
