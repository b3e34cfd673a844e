import type { Text } from '@meinungsbild/questionnaire'
import type { DraftPage } from '../form-reading/draft.ts'
import { questionsIn } from '../form-reading/questions-in.ts'
import type { Use } from '../form-reading/source-expression.ts'
import { attributeOf } from './attributes.ts'
import { countedUse, isTrivial } from './conditions.ts'
import { itemsOf } from './question.ts'
import { noteAt, type Asking, type Reading } from './reading.ts'
import type { SourceGroup } from './source.ts'
import { lineOf, markdownOf } from './words.ts'

/** The groups of the file as pages, in order. */
export function pagesOf(reading: Reading): readonly DraftPage[] {
  return reading.source.groups.map((group, index) => pageOf(group, index + 1, reading))
}

function pageOf(group: SourceGroup, number: number, reading: Reading): DraftPage {
  const place = { de: `Gruppe ${number}`, en: `group ${number}` }
  const title = lineOf(group.name, { reading, place })
  const introduction = markdownOf(group.description, { reading, place })
  const items = group.questions.flatMap((question, index) => itemsOf(askingOf(question, index)))
  const visible: readonly Use[] = isTrivial(group.relevance)
    ? []
    : [
        countedUse(
          `group ${group.gid}`,
          { place, role: 'relevance', source: group.relevance },
          reading,
        ),
      ]
  return {
    id: reading.form.ids.page(`page${number}`),
    ...(title && { title }),
    ...(introduction && { introduction }),
    ...orderIn(group, { reading, place }),
    visible,
    items,
  }

  function askingOf(question: SourceGroup['questions'][number], index: number): Asking {
    const name = question.title || String(index + 1)
    const own = { de: `${place.de}, Frage ${name}`, en: `${place.en}, question ${name}` }
    return { reading, question, place: own, id: idOf(question.title, own, reading) }
  }
}

function idOf(title: string, place: Text, reading: Reading): string {
  const id = reading.form.ids.question(title || 'question')
  if (id !== title) {
    noteAt(
      { reading, place },
      'changed',
      `Die Frage heißt hier „${id}“.`,
      `The question is called “${id}” here.`,
    )
  }
  return id
}

/** Questions change places if all of the page are in one random group. */
function orderIn(
  group: SourceGroup,
  at: Pick<Asking, 'reading' | 'place'>,
): { readonly order?: 'random' } {
  const names = group.questions.map((question) => attributeOf(question, 'random_group'))
  const [first = ''] = names
  if (names.every((name) => name === '')) return {}
  if (names.every((name) => name === first)) return { order: 'random' }
  noteAt(
    at,
    'lost',
    'Nur einige Fragen der Gruppe standen in zufälliger Reihenfolge; hier stehen alle fest.',
    'Only some questions of the group stood in random order; here all are fixed.',
  )
  return {}
}

/** Neighbouring groups that change places with each other, as long as none of them asks about another. */
export function shuffledPages(
  pages: readonly DraftPage[],
  reading: Reading,
): readonly (readonly string[])[] {
  const shuffled: string[][] = []
  const { groups } = reading.source
  for (const [name, own] of Map.groupBy(groups.entries(), ([, { randomGroup }]) => randomGroup)) {
    const members = own.flatMap(([index]) => pages[index] ?? [])
    const [start = 0] = own.map(([index]) => index)
    const areNeighbours = own.every(([index], place) => index === start + place)
    if (name === '' || members.length < 2) continue
    if (areNeighbours && areIndependent(members, reading)) {
      shuffled.push(members.map(({ id }) => id))
      continue
    }
    noteAt(
      { reading, place: { de: `Zufallsgruppe „${name}“`, en: `random group “${name}”` } },
      'lost',
      'Die zufällige Reihenfolge der Gruppen wurde nicht übernommen: Sie stehen nicht beieinander oder bauen aufeinander auf.',
      'The random order of the groups was not carried over: they are no neighbours, or depend on each other.',
    )
  }
  return shuffled
}

function areIndependent(pages: readonly DraftPage[], { form: { translateUse } }: Reading): boolean {
  return pages.every((page) => {
    const others = new Set(
      pages.flatMap((other) =>
        other === page ? [] : other.items.map(({ question }) => question.id),
      ),
    )
    const conditions = page.items.flatMap(({ visible, parts, checks }) => [
      ...visible,
      ...[...parts.values()].flat(),
      ...checks.map(({ use }) => use),
    ])
    const values = page.items.flatMap(({ value }) => value ?? [])
    const translated = [
      ...[...page.visible, ...conditions].map((use) => translateUse(use, 'truth')),
      ...values.map((use) => translateUse(use, 'any')),
    ]
    return translated.every(
      (own) => !own.ok || [...questionsIn(own.expression)].every((id) => !others.has(id)),
    )
  })
}
