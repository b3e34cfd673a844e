import { origin } from '../../../testing/open-house.ts'
import type { Browser } from '../../second-factor/testing/browser.ts'

/** The way to the provider and back, as a browser goes it; without following our own pages on. */
export async function arrive(browser: Browser, from = '/anmelden/anbieter'): Promise<Response> {
  const begun = await browser.get(from)
  if (begun.status !== 303) return begun
  const back = await throughProvider(begun.headers.get('location') ?? '')
  return browser.get(back)
}

/** Follows the provider's redirects with its cookies until it leads back to us; says to which path. */
export async function throughProvider(start: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = start
  while (!next.startsWith(origin)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`${next}: ${response.status} ${await response.text()}`)
    next = new URL(location, next).href
  }
  return next.slice(origin.length)
}
