import { folded } from '@meinungsbild/participants'
import type { Category } from '@meinungsbild/questionnaire'

/**
 * Which district each answer stands for, by the answer's code: the one that is called like it in any language, else the one
 * that is called like its code; capitals, umlauts, accents, hyphens and blanks make no difference. No district is given to two
 * answers, and none where it is not certain which.
 */
export function matchDistricts(
  categories: readonly Category[],
  names: readonly string[],
): ReadonlyMap<string, string> {
  const byLabel = claims(categories, names, ({ label }) => Object.values(label))
  const taken = new Set([...byLabel.values()].flat())
  const byCode = claims(
    categories.filter(({ code }) => !byLabel.has(code)),
    names.filter((name) => !taken.has(name)),
    ({ code }) => [code],
  )
  return new Map([...certain(byLabel), ...certain(byCode)])
}

/** The districts that each answer could stand for. */
function claims(
  categories: readonly Category[],
  names: readonly string[],
  wordsOf: (category: Category) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const byWord = Map.groupBy(names, folded)
  return new Map(
    categories.flatMap((category) => {
      const words = new Set(wordsOf(category).map(folded))
      const found = [...words].flatMap((word) => (word === '' ? [] : (byWord.get(word) ?? [])))
      return found.length === 0 ? [] : [[category.code, found] as const]
    }),
  )
}

/** The pairs of which neither side could belong to another. */
function certain(
  claimed: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [code: string, name: string])[] {
  const counts = Map.groupBy([...claimed.values()].flat(), (name) => name)
  return [...claimed].flatMap(([code, [name, ...others]]) =>
    name !== undefined && others.length === 0 && counts.get(name)?.length === 1
      ? [[code, name] as const]
      : [],
  )
}
