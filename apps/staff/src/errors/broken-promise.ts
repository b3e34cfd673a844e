import { randomUUID } from 'node:crypto'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import type { StaffContext } from '../staff-env.ts'
import { ErrorPage } from './error-page.tsx'

/**
 * The one place where an exception becomes a response. The page shows a number and nothing else; the same number
 * stands in the log beside the exception.
 */
export function brokenPromise(log: (line: string) => void) {
  return (error: unknown, c: StaffContext): Response | Promise<Response> => {
    const incident = randomUUID()
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log(`${incident} ${c.req.method} ${c.req.path}\n${detail}`)
    return show(c, ErrorPage({ frame: frameOf(c), status: 500, detail: incident }), 500)
  }
}
