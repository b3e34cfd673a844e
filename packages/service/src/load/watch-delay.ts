const everyMs = 100

/** How late the event loop comes round, in milliseconds: as long a request waits before anybody looks at it. */
export function watchDelay(): () => number {
  let due = performance.now() + everyMs
  let late = 0
  setInterval(() => {
    const now = performance.now()
    late = Math.max(0, now - due)
    due = now + everyMs
  }, everyMs).unref()
  // Within a long round the timer has not come yet; what is overdue by now counts as well.
  return () => Math.max(late, performance.now() - due)
}
