/**
 * Every address of what this project shows itself with. A site that was begun with a copy of the project does
 * not owe them to anybody. What is added to it belongs here too.
 */
export const DEMO_ADDRESSES: ReadonlySet<string> = new Set([
  'pages/method',
  'us-japan-leaders-meeting',
  ...anchors().map((anchor) => `us-japan-leaders-meeting#${anchor}`),
]);

function anchors(): readonly string[] {
  return `
  a-alliance a-asean a-china a-china-defence-ministry a-china-foreign-ministry a-japan
  a-japan-official a-kyodo a-north-korea a-observers a-pla a-pompeo a-suga a-trump a-us
  a-us-and-japan a-wang
  d-leaders-meeting d-pompeo-in-southeast-asia d-telephone-call d-trump-comments
  q-as-soon-as-possible q-defence-ministry-necessary-steps q-free-and-open-indo-pacific
  q-official-no-plans-yet q-trump-great-conversation q-wang-trend-of-times
`
    .trim()
    .split(/\s+/u);
}
