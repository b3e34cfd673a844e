import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import type { StaffContext } from '../staff-env.ts'
import { ErrorPage } from './error-page.tsx'

/** A request that is answered with a reason instead of its matter. 403: may not; 409: has changed meanwhile. */
export function refused(
  c: StaffContext,
  status: 400 | 403 | 409 | 413 | 415,
  reason: string,
): Response | Promise<Response> {
  return show(c, ErrorPage({ frame: frameOf(c), status, detail: reason }), status)
}
