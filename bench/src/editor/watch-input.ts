import type { Page } from 'playwright-core'

/** Milliseconds of the browser's main thread. */
export type Watched = {
  /** How many signs were typed. */
  readonly inputs: number
  /** The longest time that all handlers of one input took together. */
  readonly longestHandlerMs: number
  /** The longest that anything else kept the page from answering: what was typed is sent, and the outline drawn again. */
  readonly longestTaskMs: number
}

type Measured = { handlers: number[]; tasks: number[] }
declare const measured: Measured

/** What the browser does while `typing` goes on. */
export async function watchInput(page: Page, typing: () => Promise<void>): Promise<Watched> {
  await page.evaluate(() => {
    const own: Measured = { handlers: [], tasks: [] }
    Object.assign(globalThis, { measured: own })
    let begun = 0
    // The first and the last to hear of an input: between them lies what everybody else does with it.
    addEventListener('input', () => (begun = performance.now()), { capture: true })
    addEventListener('input', () => own.handlers.push(performance.now() - begun))
    new PerformanceObserver((list) =>
      own.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' })
  })
  await typing()
  const { handlers, tasks } = await page.evaluate(() => measured)
  return {
    inputs: handlers.length,
    longestHandlerMs: Math.max(...handlers),
    longestTaskMs: Math.max(0, ...tasks),
  }
}
