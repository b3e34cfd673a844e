import { timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { refused } from '../errors/refused.ts'
import { textsOf } from '../layout/language.ts'
import { csrfField } from './csrf-field.ts'
import { formOf, type StaffEnv } from '../staff-env.ts'
import { requestTexts } from './request.texts.ts'

/** Every POST within a session must carry the session's token: no other page can know it. */
export const csrfToken: MiddlewareHandler<StaffEnv> = async (c, next) => {
  const visitor = c.get('visitor')
  if (c.req.method !== 'POST' || visitor === undefined) return next()
  const given = Buffer.from(formOf(c).get(csrfField) ?? '')
  const expected = Buffer.from(visitor.csrfToken)
  if (given.length === expected.length && timingSafeEqual(given, expected)) return next()
  return refused(c, 403, textsOf(c, requestTexts).tokenMissing)
}
