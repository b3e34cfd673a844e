import { parseForm, type Form } from '@meinungsbild/questionnaire'
import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

export type FormEnv = { Variables: { form: Form } }

/** Reads the posted form once, for the check of its origin and for the handler. Another kind of body is refused (415). */
export const formBody: MiddlewareHandler<FormEnv> = async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') throw new HTTPException(415)
  c.set('form', parseForm(await c.req.text()))
  return next()
}
