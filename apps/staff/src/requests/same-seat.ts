import type { MiddlewareHandler } from 'hono'
import { refused } from '../errors/refused.ts'
import { textsOf } from '../layout/language.ts'
import { formOf, type StaffEnv } from '../staff-env.ts'
import { requestTexts } from './request.texts.ts'
import { seatField } from './seat-field.ts'

/**
 * A form counts for the person for whom it was opened: whoever has begun or ended to act for a colleague in another window is
 * asked to look again, so that nobody signs in the wrong name.
 */
export const sameSeat: MiddlewareHandler<StaffEnv> = async (c, next) => {
  const opened = formOf(c).get(seatField)
  const now = c.get('visitor')?.standingIn?.account ?? ''
  if (c.req.method !== 'POST' || opened === null || opened === now) return next()
  return refused(c, 409, textsOf(c, requestTexts).otherSeat)
}
