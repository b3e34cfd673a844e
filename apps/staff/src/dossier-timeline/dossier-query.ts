import { entryGroups, type EntryGroup } from '@meinungsbild/procedure'

/** What is asked of a dossier, as the address says it; what it says wrong is not asked. */
export type DossierQuery = {
  /** Place of a stretch of one phase among all, from 1. */
  readonly stretch: number | undefined
  readonly group: EntryGroup | undefined
  /** Account id. */
  readonly person: string | undefined
  /** From 1. */
  readonly page: number
}

export const fieldNames = {
  stretch: 'abschnitt',
  group: 'art',
  person: 'person',
  page: 'seite',
} as const

export function readDossierQuery(read: (name: string) => string | undefined): DossierQuery {
  const group = read(fieldNames.group)
  return {
    stretch: count(read(fieldNames.stretch)),
    group: entryGroups.find((each) => each === group),
    person: read(fieldNames.person) || undefined,
    page: count(read(fieldNames.page)) ?? 1,
  }
}

/** The same for an address. */
export function dossierQuery(query: Partial<DossierQuery>): Readonly<Record<string, string>> {
  const { stretch, group, person, page = 1 } = query
  return {
    ...(stretch === undefined ? {} : { [fieldNames.stretch]: String(stretch) }),
    ...(group === undefined ? {} : { [fieldNames.group]: group }),
    ...(person === undefined ? {} : { [fieldNames.person]: person }),
    ...(page === 1 ? {} : { [fieldNames.page]: String(page) }),
  }
}

function count(text = ''): number | undefined {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0
  return number >= 1 ? number : undefined
}
