import { renderPage } from '@meinungsbild/design'
import type { JSX } from 'preact'
import type { StaffContext } from '../staff-env.ts'

export type PageStatus = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503

/** Answers with a page: `show(c, XPage({ frame: frameOf(c), … }))`. A page is a plain function of what it shows. */
export function show(
  c: StaffContext,
  page: JSX.Element,
  status: PageStatus = 200,
): Response | Promise<Response> {
  return c.html(renderPage(page), status)
}
