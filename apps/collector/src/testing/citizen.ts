import type { Hono } from 'hono'
import type { FormEnv } from '../requests/form-body.ts'
import { publicUrl } from './collector-at-work.ts'

/** What a citizen sees, and the fields that the page's form would send as it stands. */
export type Screen = {
  readonly status: number
  readonly headers: Headers
  readonly html: string
  readonly heading: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** A citizen with a browser that knows no script: everything goes through the forms that the pages really have. */
export function citizen(app: Hono<FormEnv>) {
  let address = ''
  let screen: Screen | undefined

  async function show(response: Response | Promise<Response>): Promise<Screen> {
    const answer = await response
    const location = answer.headers.get('location')
    if (answer.status === 303 && location !== null) return show(app.request(publicUrl + location))
    screen = await read(answer)
    return screen
  }

  return {
    open(path: string): Promise<Screen> {
      address = path
      return show(app.request(publicUrl + path))
    },
    /** Replaces the given fields and presses a button. An empty list takes a field out. */
    press(
      go: string,
      fields: Readonly<Record<string, string | readonly string[]>> = {},
    ): Promise<Screen> {
      const kept = (screen?.fields ?? []).filter(([name]) => !Object.hasOwn(fields, name))
      const filled = Object.entries(fields).flatMap(([name, values]) =>
        [values].flat().map((value): [string, string] => [name, value]),
      )
      const body = new URLSearchParams([
        ...kept.map(([n, v]): [string, string] => [n, v]),
        ...filled,
      ])
      body.append('go', go)
      const path = `${address.split('?')[0]?.replace(/\/fragen$/, '')}/fragen`
      return show(
        app.request(publicUrl + path, {
          method: 'POST',
          body: body.toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl },
        }),
      )
    },
  }
}

async function read(response: Response): Promise<Screen> {
  const html = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    html,
    heading: textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''),
    fields: fieldsOf(html),
  }
}

function fieldsOf(page: string): readonly (readonly [string, string])[] {
  const fields: [string, string][] = []
  // What waits in a template is no part of the page until a script takes it out.
  const html = page.replaceAll(/<template[\s>].*?<\/template>/gs, '')
  for (const [, name = '', options = ''] of html.matchAll(
    /<select (?:[^>"]|"[^"]*")*? name="([^"]*)"(?:[^>"]|"[^"]*")*>(.*?)<\/select>/gs,
  )) {
    const chosen =
      /<option selected value="([^"]*)"/.exec(options) ??
      /<option value="([^"]*)" selected/.exec(options)
    fields.push([decode(name), decode(chosen?.[1] ?? '')])
  }
  for (const [tag, content] of html.matchAll(
    /<input (?:[^>"]|"[^"]*")*>|<textarea (?:[^>"]|"[^"]*")*>([^<]*)<\/textarea>/g,
  )) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
    const name = attribute('name') ?? ''
    const choice = /type="(?:radio|checkbox)"/.test(tag)
    if (choice && !/ checked[ />]/.test(tag)) continue
    fields.push([decode(name), decode(content?.replace(/^\n/, '') ?? attribute('value') ?? '')])
  }
  return fields
}

function textOf(html: string): string {
  return decode(html.replaceAll(/<[^>]*>/g, '')).trim()
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
