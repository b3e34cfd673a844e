import { courseKinds, kindsIn, phaseCourse, type PhaseStretch } from '@meinungsbild/procedure'
import type { DossierFilter, Storage } from '@meinungsbild/storage'
import { entriesOfKind } from '../dossier/entries-of-kind.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { fromStored } from '../dossier/stored-entries.ts'
import { dossierDays, type DossierDay } from './dossier-lines.ts'
import type { DossierQuery } from './dossier-query.ts'

/** One page of a dossier: the newest entries that fit first, by phases and by days in Germany. */
export type DossierView = {
  readonly query: DossierQuery
  /** Entries that fit, on all pages. */
  readonly fitting: number
  readonly pages: number
  readonly parts: readonly {
    readonly stretch: PhaseStretch
    readonly days: readonly DossierDay[]
  }[]
  /** All phases that the initiative went through, in order. */
  readonly course: readonly PhaseStretch[]
  /** All who acted. */
  readonly people: readonly { readonly account: string; readonly name: string }[]
}

/** As many as one likes to scroll through; a dossier of thousands stays quick to open. */
const linesPerPage = 60

/** Reads no more of the dossier than is shown. A page that there is not becomes the nearest one. */
export async function dossierView(
  { storage }: { readonly storage: Storage },
  { id, model, state }: LoadedInitiative,
  query: DossierQuery,
): Promise<DossierView> {
  const { dossiers } = storage
  const course = phaseCourse(model, await entriesOfKind(storage, id, courseKinds), state.entries)
  const wanted = query.stretch === undefined ? undefined : course[query.stretch - 1]
  const filter: DossierFilter = {
    from: wanted?.from,
    to: wanted?.to,
    kinds: query.group && kindsIn(query.group),
    actor: query.person,
  }
  const fitting = await dossiers.count(id, filter)
  const pages = Math.max(1, Math.ceil(fitting / linesPerPage))
  const page = Math.min(query.page, pages)
  const place = { limit: linesPerPage, offset: (page - 1) * linesPerPage }
  const stored = await dossiers.excerpt(id, filter, place)
  const parts = course.toReversed().flatMap((stretch) => {
    const own = stored.filter(({ number }) => number >= stretch.from && number <= stretch.to)
    return own.length === 0 ? [] : [{ stretch, days: dossierDays(own) }]
  })
  const people = await dossiers.people(id)
  const names = fromStored(people.map(({ last }) => last)).map(({ by }) => by.name)
  return {
    query: { ...query, stretch: wanted && query.stretch, page },
    fitting,
    pages,
    parts,
    course,
    people: people.map(({ actor }, index) => ({ account: actor, name: names[index] ?? actor })),
  }
}
