import type { MiddlewareHandler } from 'hono'
import { refused } from '../errors/refused.ts'
import { textsOf } from '../layout/language.ts'
import type { StaffEnv } from '../staff-env.ts'
import { requestTexts } from './request.texts.ts'

/** Reads the fields (and files) of a posted form once, for token check and handler alike. */
export const formBody: MiddlewareHandler<StaffEnv> = async (c, next) => {
  if (c.req.method !== 'POST') return next()
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type === 'application/x-www-form-urlencoded') {
    c.set('form', new URLSearchParams(await c.req.text()))
    return next()
  }
  if (type === 'multipart/form-data') {
    const data = await c.req.formData().catch(() => undefined)
    if (data === undefined) return refused(c, 400, textsOf(c, requestTexts).unreadableForm)
    const form = new URLSearchParams()
    const files = new Map<string, File>()
    for (const [name, value] of data) {
      if (typeof value === 'string') form.append(name, value)
      else if (value.size > 0) files.set(name, value)
    }
    c.set('form', form)
    c.set('files', files)
    return next()
  }
  return refused(c, 415, textsOf(c, requestTexts).noForm)
}
