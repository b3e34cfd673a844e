import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { StaffContext } from '../staff-env.ts'

/** The session cookie: never readable by script, never sent along by another site, bound to this host under https. */
export type SessionCookie = {
  read(c: StaffContext): string | undefined
  write(c: StaffContext, token: string): void
  clear(c: StaffContext): void
}

export function sessionCookie(https: boolean): SessionCookie {
  const name = https ? '__Host-sitzung' : 'sitzung'
  const attributes = { path: '/', httpOnly: true, sameSite: 'Strict', secure: https } as const
  return {
    read: (c) => getCookie(c, name),
    write: (c, token) => setCookie(c, name, token, attributes),
    clear: (c) => {
      deleteCookie(c, name, attributes)
    },
  }
}
