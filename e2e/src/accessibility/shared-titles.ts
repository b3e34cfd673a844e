import type { Look } from './finding.ts'

/** Titles that pages at different addresses have in common; in another initiative, or for somebody else, a page may be called the same. */
export function sharedTitles(looks: readonly Look[]): readonly string[] {
  const pages = new Map<string, Set<string>>()
  for (const { title, surface, address, status, by, language } of looks) {
    if (status !== 200 || by !== 'get') continue
    const key = `${surface} ${language} ${title}`
    pages.set(key, (pages.get(key) ?? new Set()).add(address))
  }
  return [...pages]
    .filter(([, addresses]) => addresses.size > 1)
    .map(([key, addresses]) => `${key.split(' ').slice(2).join(' ')}: ${[...addresses].join(', ')}`)
}
