import { localPath } from '../../requests/local-path.ts'
import { routes } from '../../routes.ts'
import { formOf, type StaffContext } from '../../staff-env.ts'

/** Where somebody goes after signing in, and what they had typed when their session ended. */
export type WayOn = {
  readonly returnTo: string
  /** Urlencoded; `returnTo` is where it was going. */
  readonly carried?: string
}

/** Where the form said to go on, if that is a place in this house, and what it carries along. */
export function wayOn(c: StaffContext): WayOn {
  const returnTo = localPath(formOf(c).get('zurueck')) ?? routes.tasks.href()
  const carried = formOf(c).get('eingaben')
  return carried === null ? { returnTo } : { returnTo, carried }
}
