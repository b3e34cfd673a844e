/** How long it takes, in milliseconds. */
export function timed(run: () => void): number {
  const begun = performance.now()
  run()
  return performance.now() - begun
}
