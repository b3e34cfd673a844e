import type { Draft, DraftItem, DraftPage } from './draft.ts'
import { questionsIn } from './questions-in.ts'
import type { UseTranslator } from './translate-use.ts'

/** `step`: how many computed values stand between the question at `index` and this place. */
type Place = { readonly page: number; readonly index: number; readonly step: number }

/**
 * Puts each computed value where all that it looks at stands before it: where the file has it, or else directly after the
 * last of these questions. One that looks at nothing, and has no place in the file, stands first.
 */
export function placeComputed(draft: Draft, translateUse: UseTranslator): readonly DraftPage[] {
  const anchored = draft.pages.flatMap(({ items }, page) =>
    items.map((item, index) => ({ item, place: { page, index, step: 0 } })),
  )
  const placeOf = newPlacing(
    draft,
    new Map(anchored.map(({ item, place }) => [item, place])),
    translateUse,
  )
  const all = [
    ...anchored.map(({ item }) => ({ item, place: placeOf(item) })),
    ...draft.computed.map((item) => ({ item, place: placeOf(item) })),
  ].toSorted((left, right) => compare(left.place, right.place))
  const byPage = Map.groupBy(all, ({ place }) => place.page)
  return draft.pages.map((page, index) => ({
    ...page,
    items: (byPage.get(index) ?? []).map(({ item }) => item),
  }))
}

function newPlacing(
  draft: Draft,
  anchors: ReadonlyMap<DraftItem, Place>,
  translateUse: UseTranslator,
): (item: DraftItem) => Place {
  const items = [...anchors.keys(), ...draft.computed]
  const byId = new Map(items.map((item) => [item.question.id, item]))
  const placed = new Map<DraftItem, Place>()
  return function placeOf(item): Place {
    const known = placed.get(item)
    if (known !== undefined) return known
    const anchor = anchors.get(item) ?? { page: 0, index: -1, step: 0 }
    // Computed values that look at each other in a circle have no translation, so this ends.
    placed.set(item, anchor)
    const translated = item.value && translateUse(item.value, 'any')
    const asked = translated?.ok ? [...questionsIn(translated.expression)] : []
    const place = asked.reduce((latest, id) => {
      const other = byId.get(id)
      const before = other && placeOf(other)
      return before !== undefined && compare(before, latest) >= 0
        ? { ...before, step: before.step + 1 }
        : latest
    }, anchor)
    placed.set(item, place)
    return place
  }
}

function compare(left: Place, right: Place): number {
  return left.page - right.page || left.index - right.index || left.step - right.step
}
