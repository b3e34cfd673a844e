import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'

/**
 * Takes forms from our own pages only. Old browsers and plain tools name no origin at all; they are let in, since the
 * door knows no session that a foreign page could abuse - only a foreign page in a browser is kept from using it.
 */
export function ownForms(publicUrl: string): MiddlewareHandler {
  const publicOrigin = new URL(publicUrl).origin
  const check = csrf({
    origin: (origin, c) => origin === publicOrigin || origin === new URL(c.req.url).origin,
  })
  return (c, next) => {
    const named = c.req.header('origin') ?? c.req.header('sec-fetch-site')
    return named === undefined ? next() : check(c, next)
  }
}
