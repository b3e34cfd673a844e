import { hamburg, type Entry } from '@meinungsbild/procedure'
import {
  idea,
  untilApproved2,
  untilDecided3,
  untilMemo1,
  untilReleased,
  whole,
} from '@meinungsbild/procedure/hamburg-path.examples.ts'
import { beginning, people, tell, type Line } from '@meinungsbild/procedure/story.examples.ts'
import { toStored } from '@meinungsbild/staff'
import { versionHash, type Storage } from '@meinungsbild/storage'

const stages: readonly (readonly Line[])[] = [
  untilMemo1,
  untilApproved2,
  untilReleased,
  untilDecided3,
  whole,
]

/** So many initiatives, as many of them in each phase as in every other; says how each came to where it is. */
export async function writeInitiatives(
  storage: Storage,
  initiatives: number,
  phases: readonly (readonly Line[])[] = stages,
): Promise<readonly { readonly id: string; readonly phase: readonly Line[] }[]> {
  const stories = phases.map((phase) => ({
    phase,
    entries: tell(beginning(hamburg), ...phase).entries,
  }))
  const written: { readonly id: string; readonly phase: readonly Line[] }[] = []
  while (written.length < initiatives)
    for (const { phase, entries } of stories.slice(0, initiatives - written.length)) {
      const id = `vorhaben-${written.length}`
      await append(storage, id, entries)
      written.push({ id, phase })
    }
  return written
}

/** One dossier with so many entries: every fifth is a new version of a document, the others are notes from the field. */
export async function writeLongDossier(
  storage: Storage,
  initiative: string,
  length: number,
): Promise<void> {
  const story = tell(beginning(hamburg), ...idea).entries
  const [first] = story
  if (first === undefined) throw new Error('The story is empty.')
  const writers = people.map(({ account, name, role }) => ({ account, name, role, deputy: false }))
  const more = Array.from({ length: length - story.length }, (_, index): Entry => {
    const by = writers[index % writers.length] ?? first.by
    const at = new Date(Date.UTC(2026, 8, 2) + index * 600_000).toISOString()
    if (index % 5 > 0) return { kind: 'fieldNoted', at, by, text: `Notiz ${index}` }
    const sections = { goals: `Ziele, ${index}. Anlauf. `.repeat(40) }
    const contentHash = versionHash(sections, [])
    const named = { id: 'outlineConcept', title: { de: 'Grobkonzept', en: 'Outline concept' } }
    const document = { ...named, version: index / 5 + 1, contentHash }
    return { kind: 'documentSaved', at, by, sections, document }
  })
  await append(storage, initiative, [...story, ...more])
}

async function append(
  { dossiers }: Storage,
  initiative: string,
  entries: readonly Entry[],
): Promise<void> {
  const own = entries.map((entry) =>
    toStored(entry.kind === 'initiativeProposed' ? { ...entry, initiative } : entry),
  )
  const appended = await dossiers.append(initiative, 0, own)
  if (!appended.ok) throw new Error(`The dossier ${initiative} is there already.`)
}
