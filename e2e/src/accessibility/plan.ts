import { addressOf, type Address, type SurfaceName } from './addresses.ts'

/** Somebody goes to an address. */
export type Errand = { readonly who: string; readonly url: string }

/**
 * How many addresses of one pattern and one kind of query a person looks at, and of one pattern at all: much for citizens and for who
 * does most, less for the others, who see little else.
 */
const much = { alike: 2, pattern: 6 }
const little = { alike: 1, pattern: 2 }
const mostFor = (who: string) => (who === 'citizen' || who === 'presse' ? much : little)

export type Origins = Readonly<Record<SurfaceName, string>>

/**
 * What is still to be visited. Links lead from page to page; of addresses that differ in nothing but an id two are
 * enough for each person, and of every initiative one.
 */
export function openPlan(addresses: readonly Address[], origins: Origins) {
  const queue: Errand[] = []
  const known = new Set<string>()
  const counts = new Map<string, number>()
  const count = (key: string) => {
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    return number
  }

  return {
    /** Where an address belongs. */
    find(
      url: URL,
    ): { readonly surface: SurfaceName; readonly address: Address | undefined } | undefined {
      for (const surface of ['collector', 'admission', 'staff'] as const) {
        if (url.origin === origins[surface])
          return { surface, address: addressOf(addresses, surface, url.pathname) }
      }
      return undefined
    },
    add(who: string, href: string, always = false): void {
      const url = new URL(href)
      url.hash = ''
      const place = this.find(url)
      if (place === undefined || known.has(`${who} ${url.href}`)) return
      if (who === 'citizen' && place.surface === 'staff') return
      const { address } = place
      if (address === undefined) return
      // Employees' links to citizens' pages are followed as citizens.
      if (who !== 'citizen' && place.surface !== 'staff') return this.add('citizen', href, always)
      const query = [...url.searchParams.keys()].toSorted().join()
      const initiative = /^[/]vorhaben[/]([^/]+)/.exec(url.pathname)?.[1] ?? ''
      if (!always) {
        if (
          count(`${who} ${address.surface} ${address.pattern} ${query} ${initiative}`) >
          mostFor(who).alike
        )
          return
        if (count(`${who} ${address.surface} ${address.pattern}`) > mostFor(who).pattern) return
      }
      known.add(`${who} ${url.href}`)
      queue.push({ who, url: url.href })
    },
    origins,
    next: () => queue.shift(),
    get left() {
      return queue.length
    },
  }
}

export type Plan = ReturnType<typeof openPlan>
