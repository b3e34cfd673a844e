import type { Browser, Page, Response } from 'playwright-core'
import { audit, type Thoroughness } from './audit.ts'
import { noteForms, type FoundForm } from './forms.ts'
import type { Finding, Look } from './finding.ts'
import { openGuest, type Guest } from './guests.ts'
import type { Errand, Plan } from './plan.ts'

/** A file that an address gave. */
export type GivenFile = { readonly url: string; readonly type: string; readonly bytes: Uint8Array }

export type Visits = {
  readonly looks: Look[]
  readonly files: GivenFile[]
  readonly visited: URL[]
  /** Names of addresses that give pages. */
  readonly pages: Set<string>
  /** Names of addresses that were answered, and how: `surface name`. */
  readonly answered: Set<string>
  /** What could not be looked at. */
  readonly failures: string[]
  /** Keeps what was looked at, so that a run can go on where another one ended. */
  readonly note: (key: string, look: Look) => void
  /** When it must end (milliseconds); what is open then is said. */
  readonly deadline: number
  /** Forms by what they are for, to be sent later. */
  readonly forms: Map<string, FoundForm>
  /** Kinds of pages that were looked at already. */
  readonly seen: Set<string>
}

export const newVisits = (deadline: number, note: (key: string, look: Look) => void): Visits => ({
  deadline,
  note,
  looks: [],
  files: [],
  answered: new Set(),
  failures: [],
  seen: new Set(),
  visited: [],
  pages: new Set(),
  forms: new Map(),
})

/** Goes on as long as there is an errand; several of these work side by side. */
export async function work(
  browser: Browser,
  staffUrl: string,
  plan: Plan,
  visits: Visits,
  running: { busy: number },
): Promise<void> {
  const guests = new Map<string, Promise<Guest>>()
  const guest = (who: string) => {
    const known = guests.get(who)
    if (known !== undefined) return known
    const opened = openGuest(browser, who, staffUrl)
    guests.set(who, opened)
    return opened
  }
  for (;;) {
    const errand = Date.now() > visits.deadline ? undefined : plan.next()
    if (errand === undefined) {
      // Whoever is still looking at a page may find more to visit.
      if (running.busy === 0) break
      await new Promise((resolve) => setTimeout(resolve, 100))
      continue
    }
    running.busy += 1
    try {
      await visit(await guest(errand.who), errand, plan, visits)
    } catch (error) {
      visits.failures.push(`${errand.who} ${errand.url}: ${String(error).split('\n')[0]}`)
      const broken = await guests.get(errand.who)
      guests.delete(errand.who)
      await broken?.context.close().catch(() => undefined)
    } finally {
      running.busy -= 1
    }
  }
  for (const each of guests.values()) await (await each).context.close()
}

async function visit({ context, page }: Guest, { who, url }: Errand, plan: Plan, visits: Visits) {
  const place = plan.find(new URL(url))
  const name = `${place?.surface} ${place?.address?.name ?? url}`
  visits.visited.push(new URL(url))
  // What has been a page once is one again; a file would be offered to be saved.
  if (!visits.pages.has(name) || new URL(url).search !== '') {
    const asked = await context.request.get(url, { maxRedirects: 5 })
    const type = asked.headers()['content-type'] ?? ''
    if (!type.startsWith('text/html')) {
      if (!asked.ok()) return
      visits.answered.add(name)
      const isNew = !visits.files.some((file) => file.url === url)
      if (isNew) visits.files.push({ url, type, bytes: new Uint8Array(await asked.body()) })
      return
    }
    if (new URL(url).search === '') visits.pages.add(name)
  }
  const response = await page.goto(url, { waitUntil: 'load' })
  if (response === null) return
  if (response.ok()) visits.answered.add(name)
  // For one it is a page, and for somebody else the file itself.
  if (response.headers()['content-type']?.startsWith('text/html') !== true) return
  await look(page, response, who, 'get', plan, visits)
  for (const href of await linksOn(page)) plan.add(who, href)
  if (response.ok()) await noteForms(page, who, plan, visits)
}

/** Looks at what is shown, unless a page that consists of the same kinds of things at the same address was looked at. */
export async function look(
  page: Page,
  response: Response,
  who: string,
  by: 'get' | 'post',
  plan: Plan,
  visits: Visits,
): Promise<void> {
  const url = new URL(page.url())
  const place = plan.find(url)
  const address = place?.address?.name ?? url.pathname
  const { kinds, language } = await kindsOn(page)
  const inGerman = `${place?.surface} ${address} ${kinds}`
  const key = `${language} ${inGerman}`
  if (visits.seen.has(key)) return
  const thoroughness: Thoroughness = [...visits.seen].some((each) => each.endsWith(` ${inGerman}`))
    ? 'words'
    : 'whole'
  visits.seen.add(key)
  const reloads = (await response.headerValue('refresh')) !== null
  const found: { violations: readonly Finding[]; incomplete: readonly Finding[] } = await audit(
    page,
    thoroughness,
  )
  const looked: Look = {
    surface: place?.surface ?? url.origin,
    address,
    path: url.pathname + url.search,
    title: await page.title(),
    language,
    who,
    status: response.status(),
    by,
    ...found,
    incomplete: reloads
      ? [
          ...found.incomplete,
          { rule: 'own-reloads', way: 'light', help: 'The page loads itself again.', places: [] },
        ]
      : found.incomplete,
  }
  visits.looks.push(looked)
  visits.note(key, looked)
}

async function kindsOn(page: Page): Promise<{ readonly kinds: string; readonly language: string }> {
  return page.evaluate(() => {
    const all = Array.from(document.querySelectorAll('body *'), (element) =>
      ['class', 'role', 'type'].map((name) => element.getAttribute(name)).join(' '),
    )
    return { kinds: [...new Set(all)].sort().join('\n'), language: document.documentElement.lang }
  })
}

function linksOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href]')].flatMap((link) =>
      link instanceof HTMLAnchorElement && link.protocol.startsWith('http') ? [link.href] : [],
    ),
  )
}
