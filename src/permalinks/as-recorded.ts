import { isDeepStrictEqual } from 'node:util';
import type { Permalink } from '../schema/permalink.ts';
import { joinDue } from './join-due.ts';
import { toldAs } from './join-states.ts';
import type { Ledger } from './ledger.ts';
import { datedAs } from './notices.ts';
import { FACTS_RULES, VERSION_RULES } from './state-rules.ts';

/**
 * What was published, as the ledger at hand tells it: where that begins with the same states, by its dates and, of
 * histories that parted, in its order.
 */
export function asRecorded(published: Ledger, current: Ledger): Ledger {
  const changed = [...published].flatMap(([address, record]): [string, Permalink][] => {
    const own = current.get(address);
    if (!own || own === record) return [];
    const told = tell(record, own);
    return isDeepStrictEqual(told, record) ? [] : [[address, told]];
  });
  return changed.length === 0 ? published : new Map([...published, ...changed]);
}

function tell(record: Permalink, own: Permalink): Permalink {
  const versions = toldAs(record.versions ?? [], own.versions ?? [], VERSION_RULES);
  const facts = toldAs(record.facts ?? [], own.facts ?? [], FACTS_RULES);
  return {
    ...record,
    // It may have been put off since.
    ...(own.due && joinDue(record, own)),
    ...(record.versions && versions && { versions }),
    ...(record.facts && facts && { facts }),
    ...(record.told && { told: datedAs(record.told, own.told ?? []) }),
  };
}
