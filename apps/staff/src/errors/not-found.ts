import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import type { StaffContext } from '../staff-env.ts'
import { ErrorPage } from './error-page.tsx'

/** What does not exist, or does not exist for this person: the page says the same. */
export function notFound(c: StaffContext): Response | Promise<Response> {
  return show(c, ErrorPage({ frame: frameOf(c), status: 404 }), 404)
}
