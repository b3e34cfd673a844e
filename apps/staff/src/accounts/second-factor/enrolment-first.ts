import type { MiddlewareHandler } from 'hono'
import { refused } from '../../errors/refused.ts'
import { textsOf } from '../../layout/language.ts'
import { routes } from '../../routes.ts'
import type { StaffEnv } from '../../staff-env.ts'
import { secondFactorTexts } from './second-factor.texts.ts'

/** What somebody may do who has to set up a second factor: that, and what is open to everybody. */
const open: readonly string[] = [
  routes.secondFactor.pattern,
  routes.newPasskey.pattern,
  routes.newPasskeyOptions.pattern,
  routes.accountLanguage.pattern,
  routes.signOut.pattern,
  routes.accessibility.pattern,
  routes.reportBarrier.pattern,
]

/** Whoever must have a second factor and has none is led there and nowhere else. */
export const enrolmentFirst: MiddlewareHandler<StaffEnv> = (c, next) => {
  if (c.get('visitor')?.mustEnrol !== true || open.includes(c.req.path)) return next()
  return Promise.resolve(
    c.req.method === 'POST'
      ? refused(c, 403, textsOf(c, secondFactorTexts).enrolFirst)
      : c.redirect(routes.secondFactor.href(), 303),
  )
}
