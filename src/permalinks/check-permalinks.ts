import type { ProblemCode } from '../problems/problem-table.ts';
import { asError } from '../problems/as-error.ts';
import type { Problem } from '../problems/problem.ts';
import { checkHistory } from './check-history.ts';
import { checkKept } from './check-kept.ts';
import { checkLedger } from './check-ledger.ts';
import { checkNotices } from './check-notices.ts';
import { checkPlan } from './check-plan.ts';
import { checkSiteIds } from './check-site-ids.ts';
import { checkUnreleased } from './check-unreleased.ts';
import type { OpenedLedger } from './open-ledger.ts';
import { planLedger } from './plan-ledger.ts';
import type { SiteIds } from './site-ids.ts';

/**
 * Checks that every link ever published still leads where it led: the ledger against the last release, the content
 * against both. While an article cannot be read (`isWhole` is false), nothing counts as lost that it may hold.
 */
export function checkPermalinks(site: SiteIds, opened: OpenedLedger, isWhole: boolean): void {
  const { file, published, records, isSound } = opened;
  const plan = isSound ? planLedger(site, records, '') : records.released;
  if (isSound && published) checkLedger(records.current, published, file, plan);
  if (isSound) checkPlan(plan, records, site, { ...file, isWhole });
  checkSiteIds(site, records);
  const releaseOf = (address: string) => published?.nameOf(address) ?? 'the last commit';
  if (isWhole) checkKept(site, records.released, file, releaseOf);
  if (isWhole) checkUnreleased(site, records, file);
  checkHistory(site, records.released);
  checkNotices(site, records.released);
}

/** A problem of a ledger that lags behind as the error that it is where a build must not guess, as on a server. */
export function lagAsError(problem: Problem): Problem {
  return isLag(problem) || UNSEEN.has(problem.code) ? asError(problem) : problem;
}

/** Whether all that a problem takes is to have the ledger brought up to date. */
export function isLag({ code }: Problem): boolean {
  return LAGGING.has(code);
}

const LAGGING: ReadonlySet<ProblemCode> = new Set([
  'permalinks-missing',
  'permalinks-outdated',
  'permalink-new',
]);
const UNSEEN: ReadonlySet<ProblemCode> = new Set(['release-unseen', 'permalink-unreleased']);
