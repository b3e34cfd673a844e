import { openBrowser, words, type Screen } from '../browser/browser.ts'
import type { Fields } from '../browser/form-fields.ts'
import { demoPassword } from './accounts.ts'

/** Somebody of the authority in front of the staff application, as a browser without JavaScript. */
export type Actor = {
  readonly name: string
  /** Opens a page; throws unless it is shown. */
  open(path: string): Promise<Screen>
  /** Fills the form on `page` that posts to `action` (by default the page itself) and presses `button`. */
  fill(page: string, fields: Fields, button?: string, action?: string): Promise<Screen>
  /** Fills the form on `page` that posts to the page itself, and chooses files in it. */
  upload(page: string, fields: Fields, files: Readonly<Record<string, File>>): Promise<Screen>
  /** Fills a form on a page that is already there. */
  send(screen: Screen, action: string, fields: Fields, button?: string): Promise<Screen>
  download(path: string): Promise<Uint8Array>
  /** Presses a button on `page` that is answered with a file. */
  take(page: string, action: string): Promise<Uint8Array>
}

/** Signs in at the staff application; throws if that fails. */
export async function signIn(staffUrl: string, login: string): Promise<Actor> {
  const browser = openBrowser()
  const address = (path: string) => new URL(path, staffUrl)
  const before = await browser.open(address('/anmelden'))
  const after = await browser.send(before, '/anmelden', { login, password: demoPassword })
  if (after.url.pathname === '/anmelden')
    throw new Error(`${login} cannot sign in: ${words(after)}`)

  async function open(path: string): Promise<Screen> {
    return shown(await browser.open(address(path)))
  }
  return {
    name: login,
    open,
    async fill(page, fields, button, action = page) {
      return shown(await browser.send(await open(page), action, fields, button))
    },
    async upload(page, fields, files) {
      return shown(await browser.send(await open(page), page, fields, undefined, files))
    },
    async send(screen, action, fields, button) {
      return shown(await browser.send(screen, action, fields, button))
    },
    download: (path) => browser.download(address(path)),
    take: async (page, action) => browser.take(await open(page), action),
  }

  function shown(screen: Screen): Screen {
    if (screen.status === 200) return screen
    throw new Error(`${login}: ${screen.url.pathname} answers ${screen.status}: ${words(screen)}`)
  }
}
