import { csrfField } from '../requests/csrf-field.ts'
import type { StaffApp } from '../staff-env.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>

/** Somebody with an open session, as a browser without script. */
export type Person = {
  get(path: string): Promise<Response>
  /** The text of a page; fails unless it is shown with 200. */
  page(path: string): Promise<string>
  /** Sends a form with the session's token and the right origin; `headers` and `csrf` in `fields` override them. */
  post(path: string, fields?: Fields, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** Sends a form as a browser does that was given files. */
  upload(path: string, fields: Readonly<Record<string, string | File>>): Promise<Response>
}

export function personIn(app: StaffApp, sessionToken: string, csrfToken: string): Person {
  const cookie = `sitzung=${sessionToken}`
  const base = 'http://staff.test'

  async function get(path: string): Promise<Response> {
    return app.request(base + path, { headers: { cookie } })
  }

  return {
    get,
    async page(path) {
      const response = await get(path)
      const text = await response.text()
      if (response.status !== 200) throw new Error(`${path} answers ${response.status}: ${text}`)
      return text
    },
    async post(path, fields = {}, headers = {}) {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries({ [csrfField]: csrfToken, ...fields })) {
        for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
      }
      const sent = { cookie, origin: base, ...headers }
      return app.request(base + path, { method: 'POST', headers: sent, body })
    },
    async upload(path, fields) {
      const body = new FormData()
      for (const [name, value] of Object.entries({ [csrfField]: csrfToken, ...fields })) {
        body.set(name, value)
      }
      const sent = { cookie, origin: base }
      return app.request(base + path, { method: 'POST', headers: sent, body })
    },
  }
}
