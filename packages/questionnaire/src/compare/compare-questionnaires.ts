import type { Page, Questionnaire } from '../questionnaire.ts'
import { changedParts, type ChangedPart } from './changed-parts.ts'

/** What became of one page or question between two versions. */
export type Difference = {
  readonly thing: 'questionnaire' | 'page' | 'question'
  /** Id of the page or question; that of the questionnaire itself otherwise. */
  readonly id: string
} & (
  | { readonly kind: 'added' | 'removed' }
  /** `moved`: it stands behind another neighbour or on another page. `parts` may be empty then. */
  | { readonly kind: 'changed'; readonly moved: boolean; readonly parts: readonly ChangedPart[] }
)

/** Everything that differs, in the order of the newer version, what was removed at its end. Empty if they are the same. */
export function compareQuestionnaires(
  older: Questionnaire,
  newer: Questionnaire,
): readonly Difference[] {
  const { pages: olderPages, ...olderRest } = older
  const { pages: newerPages, ...newerRest } = newer
  const whole = changedParts(olderRest, newerRest)
  return [
    ...(whole.length === 0
      ? []
      : [
          {
            thing: 'questionnaire',
            id: newer.id,
            kind: 'changed',
            moved: false,
            parts: whole,
          } as const,
        ]),
    ...compareThings('page', olderPages.map(bare), newerPages.map(bare)),
    ...compareThings('question', questionsOf(olderPages), questionsOf(newerPages)),
  ]
}

/** A page without its questions, or a question with the id of the page it stands on. */
type Thing = { readonly id: string; readonly content: unknown; readonly page: string }

function bare({ questions: _questions, ...page }: Page): Thing {
  return { id: page.id, content: page, page: '' }
}

function questionsOf(pages: readonly Page[]): readonly Thing[] {
  return pages.flatMap(({ id: page, questions }) =>
    questions.map((question) => ({ id: question.id, content: question, page })),
  )
}

function compareThings(
  thing: 'page' | 'question',
  older: readonly Thing[],
  newer: readonly Thing[],
): readonly Difference[] {
  const before = new Map(older.map((own) => [own.id, own]))
  const after = new Set(newer.map(({ id }) => id))
  const oldPlaces = placesOf(older, after)
  const newPlaces = placesOf(newer, new Set(before.keys()))
  return [
    ...newer.flatMap(({ id, content }): Difference[] => {
      const old = before.get(id)
      if (old === undefined) return [{ thing, id, kind: 'added' }]
      const moved = oldPlaces.get(id) !== newPlaces.get(id)
      const parts = changedParts(old.content, content)
      return moved || parts.length > 0 ? [{ thing, id, kind: 'changed', moved, parts }] : []
    }),
    ...older.flatMap(({ id }): Difference[] =>
      after.has(id) ? [] : [{ thing, id, kind: 'removed' }],
    ),
  ]
}

/**
 * The place of each thing among those that both versions have: its page and what stands before it there. Who stood
 * behind something that is gone has not moved.
 */
function placesOf(
  list: readonly Thing[],
  common: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  let last: Thing | undefined
  for (const own of list) {
    if (!common.has(own.id)) continue
    places.set(own.id, `${own.page} ${last?.page === own.page ? last.id : ''}`)
    last = own
  }
  return places
}
