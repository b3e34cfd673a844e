import type { Category, Text, Variable } from '@meinungsbild/questionnaire'

/** One way of dividing the categories of a variable; `groupOf` says by place which of the new ones a category belongs to. */
export type Division = {
  readonly categories: readonly Category[]
  readonly groupOf: readonly number[]
}

/**
 * How a variable becomes coarser, the finest first. Neighbours on an ordered scale are put together two by two, then four by
 * four; of other variables the categories that fewer than k people have become one. `counts` are people per category.
 */
export function coarserDivisions(
  { measure, categories }: Variable,
  counts: readonly number[],
  k: number,
): readonly Division[] {
  if (measure !== 'ordinal') return rareTogether(categories, counts, k)
  const divisions: Division[] = []
  for (let width = 2; Math.ceil(categories.length / width) >= 2; width *= 2)
    divisions.push(neighboursTogether(categories, width))
  return divisions
}

function neighboursTogether(categories: readonly Category[], width: number): Division {
  const groups = Array.from({ length: Math.ceil(categories.length / width) }, (_, index) =>
    categories.slice(index * width, (index + 1) * width),
  )
  return {
    categories: groups.flatMap((group) => {
      const [first, last] = [group[0], group.at(-1)]
      return first === undefined || last === undefined ? [] : [spanning(first, last)]
    }),
    groupOf: categories.map((_, place) => Math.floor(place / width)),
  }
}

function spanning(first: Category, last: Category): Category {
  if (first === last) return first
  const between = (language: string) => (language.startsWith('de') ? 'bis' : 'to')
  const label: Text = Object.fromEntries(
    Object.entries(first.label).map(([language, text]) => [
      language,
      `${text} ${between(language)} ${last.label[language] ?? ''}`.trim(),
    ]),
  )
  return { code: `${first.code}..${last.code}`, label }
}

const others: Category = { code: '..', label: { de: 'Andere', en: 'Others' } }

function rareTogether(
  categories: readonly Category[],
  counts: readonly number[],
  k: number,
): readonly Division[] {
  const isRare = categories.map((_, place) => (counts[place] ?? 0) < k)
  const kept = categories.filter((_, place) => !isRare[place])
  if (kept.length === 0 || categories.length - kept.length < 2) return []
  return [
    {
      categories: [...kept, others],
      groupOf: categories.map((category, place) =>
        isRare[place] ? kept.length : kept.indexOf(category),
      ),
    },
  ]
}
