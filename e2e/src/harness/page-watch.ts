import type { BrowserContext, Page, Response } from 'playwright-core'
import { expect } from 'vitest'

/** What a watched browser may do without failing the test. */
export type Permitted = {
  /** Only these hosts may be asked for anything. */
  readonly origins: readonly string[]
  /** Pages may be answered with these statuses from 400 on; what a page loads may not. */
  readonly statuses: readonly number[]
  /** A citizen's browser keeps nothing and runs our scripts, if any; one of the staff keeps the session's cookie. */
  readonly who: 'citizen' | 'staff'
  /** What may be lost on the way without failing the test: addresses that match. */
  readonly lost?: RegExp
}

export type PageWatch = {
  /** Fails the test if the browser complained, asked a stranger for something, or kept something. */
  expectClean(): Promise<void>
}

/** Chromium says this of every page with such a status, and of what was lost; both are judged by themselves. */
const statusMessage =
  /^Failed to load resource: (?:the server responded with a status of \d{3}|net::ERR_(?:FAILED|INTERNET_DISCONNECTED))/

/** The scripts of citizens' pages. */
const ownScript =
  /\/assets\/(?:citizen-engine|sealed-journey|proof-of-work|admission-door|code-from-letter|kiosk)-[0-9a-f]{10}\.js$/

/** Notes from now on everything that goes wrong in any page of the context. */
export function watchPages(context: BrowserContext, permitted: Permitted): PageWatch {
  const complaints: string[] = []

  context.on('console', (message) => {
    const text = message.text()
    // A violated content security policy is told here too, as an error.
    if (message.type() === 'error' && !statusMessage.test(text)) complaints.push(`console: ${text}`)
  })
  context.on('weberror', (error) => complaints.push(`script: ${error.error().message}`))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // The browser itself gave it up, because it went on to another page meanwhile: nothing has failed.
    if (reason !== 'net::ERR_ABORTED' && !permitted.lost?.test(request.url()))
      complaints.push(`failed: ${request.url()} ${reason}`)
  })
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && !permitted.origins.includes(origin))
      complaints.push(`foreign: ${request.url()}`)
    const isScript = request.resourceType() === 'script'
    if (permitted.who === 'citizen' && isScript && !ownScript.test(request.url()))
      complaints.push(`script: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400 && !isPermitted(response, permitted))
      complaints.push(`status ${response.status()}: ${response.url()}`)
  })

  return {
    async expectClean() {
      if (permitted.who === 'citizen') complaints.push(...(await keptBy(context)))
      expect(complaints).toEqual([])
    },
  }
}

function isPermitted(response: Response, { statuses, who }: Permitted): boolean {
  const request = response.request()
  // The workbench and the page of codes send forms by themselves and show what keeps them from being taken.
  const sendsForms = who === 'staff' || response.url().endsWith('/signatur')
  const isForm = request.isNavigationRequest() || (sendsForms && request.resourceType() === 'fetch')
  return isForm && statuses.includes(response.status())
}

/** Everything that pages have left in the browser. */
async function keptBy(context: BrowserContext): Promise<readonly string[]> {
  const { cookies, origins } = await context.storageState()
  const sessions = await Promise.all(context.pages().map(sessionEntries))
  return [
    ...cookies.map(({ name }) => `cookie: ${name}`),
    ...origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => `stored: ${name}`)),
    ...sessions.flat().map((name) => `stored for the session: ${name}`),
  ]
}

function sessionEntries(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(sessionStorage))
}
