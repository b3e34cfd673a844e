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

/** So many initiatives, as many of them in each phase as in every other. */
export async function writeInitiatives(storage: Storage, initiatives: number): Promise<void> {
  const stories = stages.map((lines) => tell(beginning(hamburg), ...lines).entries)
  for (let number = 0; number < initiatives; number += 1) {
    const story = stories[number % stories.length] ?? []
    await append(storage, `vorhaben-${number}`, story)
  }
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
