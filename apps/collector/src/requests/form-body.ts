import {
  formOf,
  parseEntries,
  parseForm,
  type Form,
  type FormEntries,
} from '@meinungsbild/questionnaire'
import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'

/** What was posted: the fields, and the files that were chosen, by the name of their field. */
export type FormEnv = {
  Variables: {
    form: Form
    files: ReadonlyMap<string, readonly File[]>
    /** The fields in their order, as they can be sent once more. */
    fields: () => FormEntries
  }
}

/** Reads the posted form once, for the check of its origin and for the handler. Another kind of body is refused (415). */
export const formBody: MiddlewareHandler<FormEnv> = async (c, next) => {
  if (isWithFiles(c)) {
    const data = await c.req.formData().catch(() => undefined)
    if (data === undefined) throw new HTTPException(415)
    const { entries, files } = parted(data)
    c.set('form', formOf(entries))
    c.set('fields', () => entries)
    c.set('files', files)
    return next()
  }
  if (typeOf(c) !== 'application/x-www-form-urlencoded') throw new HTTPException(415)
  const text = await c.req.text()
  c.set('form', parseForm(text))
  c.set('fields', () => parseEntries(text))
  c.set('files', new Map())
  return next()
}

/** Whether the form may bring files. */
export function isWithFiles(c: Context): boolean {
  return typeOf(c) === 'multipart/form-data'
}

function typeOf(c: Context): string | undefined {
  return c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
}

/** Fields and files apart; a file field that was left empty is neither. */
function parted(data: FormData) {
  const entries: [string, string][] = []
  const files = new Map<string, File[]>()
  for (const [name, value] of data) {
    if (typeof value === 'string') entries.push([name, value])
    else if (value.size > 0 || value.name !== '')
      files.set(name, [...(files.get(name) ?? []), value])
  }
  return { entries, files }
}
