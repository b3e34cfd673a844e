import type { HttpBindings } from '@hono/node-server'
import type { Actor } from '@meinungsbild/procedure'
import type { Account } from '@meinungsbild/storage'
import type { Context, Hono } from 'hono'
import type { StandingIn } from './absences/standing-in.ts'

/** Who sends the request. */
export type Visitor = {
  readonly account: Account
  /** Goes into every form of the page as the hidden field `csrf`; `<Form>` does it. */
  readonly csrfToken: string
  readonly sessionToken: string
  /** Has to set up a second factor before anything else. */
  readonly mustEnrol: boolean
  /** The colleague for whom this person acts; absent while for themselves. */
  readonly standingIn?: StandingIn
}

/** Somebody whose password was right and who has not proved the second factor yet. */
export type Halfway = { readonly account: Account; readonly sessionToken: string }

/** What the middleware has found out about a request before a handler sees it. */
export type StaffEnv = {
  readonly Bindings: Partial<HttpBindings>
  readonly Variables: {
    /** Absent on the sign-in page and for assets only. */
    readonly visitor?: Visitor
    /** Instead of a visitor, where the second factor is still to come. */
    readonly halfway?: Halfway
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

/** Who acts in an initiative: the signed-in person, or that person for a colleague who is away. */
export function actorOf(c: StaffContext): Actor {
  const { account, standingIn } = visitorOf(c)
  return standingIn ?? account.id
}

/** The fields of the posted form. */
export function formOf(c: StaffContext): URLSearchParams {
  return c.get('form') ?? new URLSearchParams()
}

/** An uploaded file, if one was chosen. */
export function fileOf(c: StaffContext, field: string): File | undefined {
  return c.get('files')?.get(field)
}
