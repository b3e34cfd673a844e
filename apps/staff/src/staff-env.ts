import type { HttpBindings } from '@hono/node-server'
import type { Account } from '@meinungsbild/storage'
import type { Context, Hono } from 'hono'

/** Who sends the request. */
export type Visitor = {
  readonly account: Account
  /** Goes into every form of the page as the hidden field `csrf`; `<Form>` does it. */
  readonly csrfToken: string
  readonly sessionToken: string
}

/** What the middleware has found out about a request before a handler sees it. */
export type StaffEnv = {
  readonly Bindings: Partial<HttpBindings>
  readonly Variables: {
    /** Absent on the sign-in page and for assets only. */
    readonly visitor?: Visitor
    /** The fields of a POST; empty otherwise. */
    readonly form?: URLSearchParams
    /** Uploaded files of a POST by field name. */
    readonly files?: ReadonlyMap<string, File>
  }
}

export type StaffContext = Context<StaffEnv>
export type StaffApp = Hono<StaffEnv>

/** The signed-in person. Every route but the sign-in is behind the session middleware, so there is one. */
export function visitorOf(c: StaffContext): Visitor {
  const visitor = c.get('visitor')
  if (!visitor) throw new Error(`${c.req.path} was reached without a session.`)
  return visitor
}

/** The fields of the posted form. */
export function formOf(c: StaffContext): URLSearchParams {
  return c.get('form') ?? new URLSearchParams()
}

/** An uploaded file, if one was chosen. */
export function fileOf(c: StaffContext, field: string): File | undefined {
  return c.get('files')?.get(field)
}
