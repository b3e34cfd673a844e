import type { DocumentDefinition } from '@meinungsbild/procedure'
import type { Sections } from '../sections-form.ts'
import { textOf } from '../text-field.ts'

/** A passage of a file and how it goes into its section. */
export type TakenPassage = {
  readonly section: string
  readonly markdown: string
  readonly how: 'append' | 'replace'
}

/** No document has more headings. */
const most = 200

/** What was chosen for each passage; those that go nowhere are left out. */
export function takenPassages(
  form: URLSearchParams,
  { sections }: DocumentDefinition,
): readonly TakenPassage[] {
  const taken: TakenPassage[] = []
  for (let number = 0; number < most && form.has(`text.${number}`); number += 1) {
    const section = form.get(`abschnitt.${number}`) ?? ''
    if (!sections.some(({ id }) => id === section)) continue
    const how = form.get(`wie.${section}`) === 'replace' ? 'replace' : 'append'
    taken.push({ section, markdown: textOf(form, `text.${number}`), how })
  }
  return taken
}

/** The sections with the passages: the first one that replaces takes the place of the text, all others stand below it. */
export function withPassages(sections: Sections, passages: readonly TakenPassage[]): Sections {
  const now: Record<string, string> = { ...sections }
  const replaced = new Set<string>()
  for (const { section, markdown, how } of passages) {
    const isFirst = how === 'replace' && !replaced.has(section)
    replaced.add(section)
    const before = isFirst ? '' : (now[section] ?? '')
    now[section] = before === '' ? markdown : `${before}\n\n${markdown}`
  }
  return now
}
