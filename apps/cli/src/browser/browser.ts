import { setTimeout as sleep } from 'node:timers/promises'
import { parse, type HTMLElement } from 'node-html-parser'
import { formFields, hasButton, submission, type Fields } from './form-fields.ts'

/** A page as a browser without JavaScript has it before it. */
export type Screen = {
  readonly url: URL
  readonly status: number
  readonly document: HTMLElement
}

/**
 * A browser without JavaScript: it opens addresses, fills the forms that a page really has, follows redirects, loads pages again
 * that say so, and keeps cookies. A field or button that the page does not offer is an error, as it would be for a person.
 */
export type Browser = {
  open(address: string | URL): Promise<Screen>
  /**
   * Fills and sends the form on the screen that posts to `action` (its path, or how it ends) and has `button`
   * (`name=value`), if one is given. Fields that are not named keep their value. `files`: what is chosen in its file fields.
   */
  send(
    screen: Screen,
    action: string,
    fields?: Fields,
    button?: string,
    files?: Readonly<Record<string, File>>,
  ): Promise<Screen>
  /** Loads what an address offers as a file. */
  download(address: string | URL): Promise<Uint8Array>
  /** Sends a form of the screen that is answered with a file. */
  take(screen: Screen, action: string): Promise<Uint8Array>
}

const mostRedirects = 5
/** So often a page may load itself again before it is taken for one that never ends. */
const mostReloads = 300
const unavailable = 503

export function openBrowser(): Browser {
  const cookies = new Map<string, string>()

  async function request(url: URL, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('accept-language', 'de')
    // Whoever is late on a busy machine would send a form into a connection that the server is just closing, and nobody may send it twice.
    headers.set('connection', 'close')
    if (cookies.size > 0) {
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    }
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const [name = '', ...value] = pair.split('=')
      cookies.set(name, value.join('='))
    }
    return response
  }

  async function follow(first: URL, init: RequestInit = {}, reloads = 0): Promise<Screen> {
    let url = first
    let response = await request(url, init)
    for (let hop = 0; response.status >= 300 && response.status < 400; hop += 1) {
      if (hop === mostRedirects) throw new Error(`${first.pathname} leads round in circles`)
      await response.body?.cancel()
      url = new URL(response.headers.get('location') ?? '', url)
      response = await request(url)
    }
    const again = secondsUntil(response)
    if (again !== undefined && reloads < mostReloads) {
      await response.body?.cancel()
      await sleep(again * 1000)
      // What was sent and not done is sent once more; a page that loads itself again is opened.
      return response.status === unavailable
        ? follow(first, init, reloads + 1)
        : follow(url, {}, reloads + 1)
    }
    return { url, status: response.status, document: parse(await response.text()) }
  }

  async function load(url: URL, init: RequestInit = {}): Promise<Uint8Array> {
    let response = await request(url, init)
    for (let reloads = 0; response.status === unavailable && reloads < mostReloads; reloads += 1) {
      await response.body?.cancel()
      await sleep((secondsUntil(response) ?? 1) * 1000)
      response = await request(url, init)
    }
    if (!response.ok) throw new Error(`${url.href} answers ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }

  return {
    open: (address) => follow(new URL(address)),
    send(screen, action, fields = {}, button, files = {}) {
      const { form, target, body } = filled(screen, action, fields, button)
      if (form.getAttribute('method')?.toLowerCase() !== 'post') {
        target.search = body.toString()
        return follow(target)
      }
      const headers = { origin: screen.url.origin }
      if (Object.keys(files).length === 0) return follow(target, { method: 'POST', body, headers })
      return follow(target, { method: 'POST', body: withFiles(form, body, files), headers })
    },
    download: (address) => load(new URL(address)),
    take(screen, action) {
      const { target, body } = filled(screen, action)
      return load(target, { method: 'POST', body, headers: { origin: screen.url.origin } })
    },
  }
}

/** A form as somebody has filled it; throws where the screen does not offer it. */
function filled(screen: Screen, action: string, fields: Fields = {}, button?: string) {
  const form = findForm(screen, action, button)
  if (form === undefined) {
    const wanted = button === undefined ? action : `${action} with the button ${button}`
    throw new Error(
      `${screen.url.pathname} (${screen.status}) has no form to ${wanted}: ${words(screen)}`,
    )
  }
  const target = new URL(form.getAttribute('action') ?? '', screen.url)
  const place = `${screen.url.pathname} to ${action}`
  return { form, target, body: submission(formFields(form), fields, button, place) }
}

/** After how many seconds a page wants to be loaded again; undefined if it does not. */
function secondsUntil({ headers, status }: Response): number | undefined {
  const text =
    headers.get('refresh') ?? (status === unavailable ? headers.get('retry-after') : null)
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined
}

/** What a form with files sends; a file field that the form does not have is an error. */
function withFiles(
  form: HTMLElement,
  fields: URLSearchParams,
  files: Readonly<Record<string, File>>,
): FormData {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  for (const [name, file] of Object.entries(files)) {
    const isOffered = form
      .querySelectorAll('input[type=file]')
      .some((input) => input.getAttribute('name') === name)
    if (!isOffered) throw new Error(`The form has no file field ${name}`)
    body.append(name, file)
  }
  return body
}

/** The form that posts to `action` and, if one is named, has the button. */
export function findForm(screen: Screen, action: string, button?: string): HTMLElement | undefined {
  return screen.document.querySelectorAll('form').find((form) => {
    const target = new URL(form.getAttribute('action') ?? '', screen.url).pathname
    const fits = decodeURIComponent(target).endsWith(decodeURIComponent(action))
    return fits && (button === undefined || hasButton(formFields(form), button))
  })
}

/** The words of the page's main part, for messages. */
export function words(screen: Screen): string {
  const main = screen.document.querySelector('main') ?? screen.document
  return main.structuredText.replace(/\s+/g, ' ').slice(0, 400)
}
