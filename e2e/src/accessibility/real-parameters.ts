import { addressOf, type Address } from './addresses.ts'
import type { Plan } from './plan.ts'

/** How many addresses are tried for one pattern that no link led to. */
const mostTries = 6

/**
 * Addresses that no link led to, filled in with what the visited ones had in the same places: ids of initiatives, steps,
 * documents, slugs. A name means the same in every pattern of a surface.
 */
export function addUnlinked(
  addresses: readonly Address[],
  answered: ReadonlySet<string>,
  visited: readonly URL[],
  plan: Plan,
  employees: readonly string[],
): void {
  const values = valuesIn(addresses, visited, plan)
  for (const address of addresses) {
    if (answered.has(`${address.surface} ${address.name}`)) continue
    const origin = plan.origins[address.surface]
    for (const path of fillings(address, values).slice(0, mostTries)) {
      if (address.surface !== 'staff') plan.add('citizen', origin + path, true)
      else for (const who of employees) plan.add(who, origin + path, true)
    }
  }
}

type Values = ReadonlyMap<string, ReadonlySet<string>>

function valuesIn(addresses: readonly Address[], visited: readonly URL[], plan: Plan): Values {
  const values = new Map<string, Set<string>>()
  for (const { origin, pathname } of visited) {
    for (const surface of ['collector', 'admission', 'staff'] as const) {
      if (origin !== plan.origins[surface]) continue
      const parts = pathname.split('/')
      const pattern = addressOf(addresses, surface, pathname)?.pattern.split('/') ?? []
      for (const [index, part] of pattern.entries()) {
        if (!part.startsWith(':')) continue
        // Slugs of surveys are the same on both public surfaces.
        const known = values.get(part) ?? new Set()
        values.set(part, known.add(parts[index] ?? ''))
      }
    }
  }
  return values
}

function fillings({ pattern }: Address, values: Values): readonly string[] {
  let paths: readonly string[] = ['']
  for (const part of pattern.split('/').slice(1)) {
    const choices = part.startsWith(':') ? [...(values.get(part) ?? [])].slice(0, 3) : [part]
    paths = paths.flatMap((path) => choices.map((choice) => `${path}/${choice}`))
  }
  return paths
}
