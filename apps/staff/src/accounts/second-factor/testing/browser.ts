import { origin, type House } from '../../../testing/open-house.ts'

type Fields = Readonly<Record<string, string>>

/** A browser without script, before and after the sign-in: keeps cookies and knows the token of the page it has open. */
export type Browser = {
  get(path: string): Promise<Response>
  post(path: string, fields?: Fields): Promise<Response>
  /** The text of a page, wherever redirects lead to. */
  page(path: string): Promise<string>
  /** The path at which somebody ends up who opens `path`. */
  placeOf(path: string): Promise<string>
}

export function browserAt({ app }: Pick<House, 'app'>, at = origin): Browser {
  const cookies = new Map<string, string>()
  let csrf = ''

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(cookie && { cookie }), origin: at }
    const response = await app.request(at + path, { ...init, headers })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (/Max-Age=0/i.test(set)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const text = await response.clone().text()
    csrf = /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? csrf
    return response
  }

  async function follow(path: string): Promise<{ readonly path: string; readonly text: string }> {
    const response = await request(path)
    const next = response.headers.get('location')
    return next === null ? { path, text: await response.text() } : follow(next)
  }

  return {
    get: (path) => request(path),
    post: (path, fields = {}) =>
      request(path, { method: 'POST', body: new URLSearchParams({ csrf, ...fields }) }),
    page: async (path) => (await follow(path)).text,
    placeOf: async (path) => (await follow(path)).path,
  }
}
