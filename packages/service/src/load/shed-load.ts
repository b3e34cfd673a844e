import type { Handler, WithRequest } from '../handler.ts'
import { comeAgain } from './come-again.ts'
import { watchDelay } from './watch-delay.ts'

/** Whoever comes while others wait so long is asked to come again: longer, and browsers begin to give up by themselves. */
const longestDelayMs = 1_000

/** So many in work hold the memory of a small machine. */
const mostInWork = 2_000

/**
 * The same handler, but when more come than can be served, pages are answered at once with 503 and a plain page that loads itself
 * again, so that those who are in the middle of answering get through, with all that their page loads. What is sent in (POST) is never turned away for that
 * reason; only past a bound that protects the memory is it refused too, and then the browser keeps it.
 */
export function shedLoad<Asked extends WithRequest>(handler: Handler<Asked>): Handler<Asked> {
  const delay = watchDelay()
  let inWork = 0
  return async (...asked) => {
    const isLook = looks(asked[0])
    if (inWork >= mostInWork || (isLook && delay() > longestDelayMs)) return comeAgain(isLook)
    inWork += 1
    try {
      return await handler(...asked)
    } finally {
      inWork -= 1
    }
  }
}

/** Somebody opens a page: only then browsers say that they want one. */
function looks({ method, headers }: Request): boolean {
  return method !== 'POST' && (headers.get('accept') ?? '').includes('text/html')
}
