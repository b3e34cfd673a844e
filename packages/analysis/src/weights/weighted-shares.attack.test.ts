import { describe, expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import { releaseResults } from '../release-results.ts'
import { codeOf, groupsSurvey, opinions, townOfGroups } from '../testing/town-of-groups.ts'
import { weigh } from './weigh.ts'

const rule = { minimumBase: 10, smallCell: 3 }
const size = 400

/** Somebody wants to know how many men gave each answer; there is no table of that. */
type Town = {
  /** By answer: how many men gave it, and how many people did, as it is shown. */
  readonly cells: readonly { readonly men: number; readonly people: number; readonly at: string }[]
  readonly men: number
  /** The shares that are shown where men are to be so much of the population. */
  readonly sharesFor: (target: number) => ReadonlyMap<string, number>
}

function town(seed: number): Town {
  const people = townOfGroups(size, seed)
  const dataset = buildDataset(groupsSurvey, people)
  const isMan = (index: number) => codeOf(people[index]?.answers ?? {}, 'sex') === 'c0'
  const men = people.filter((_, index) => isMan(index)).length
  const release = (target: number | undefined) => {
    const targets = [
      { code: 'c0', share: target ?? 0 },
      { code: 'c1', share: 1 - (target ?? 0) },
    ]
    const weighed =
      target === undefined
        ? undefined
        : weigh(
            dataset,
            { base: 'equal', margins: [{ variable: 'sex', targets }], cap: 10 },
            new Map(),
          )
    if (weighed?.ok === false) throw new Error(weighed.code)
    const plan = weighed === undefined ? {} : { weights: weighed.weights }
    return releaseResults(dataset, rule, { selection: 'random' }, plan).variables
  }
  const cells = release(undefined).flatMap((result) =>
    result.kind !== 'categories' || !opinions.includes(result.variable.id)
      ? []
      : result.categories.flatMap(({ category: { code }, count }) =>
          count?.kind !== 'figure'
            ? []
            : [
                {
                  at: `${result.variable.id} ${code}`,
                  people: count.value,
                  men: people.filter(
                    ({ answers }, index) =>
                      isMan(index) && codeOf(answers, result.variable.id) === code,
                  ).length,
                },
              ],
        ),
  )
  const sharesFor = (target: number) =>
    new Map(
      release(target).flatMap((result) =>
        result.kind === 'categories'
          ? result.categories.flatMap(({ category, share }) =>
              share.kind === 'figure'
                ? [[`${result.variable.id} ${category.code}`, share.value] as const]
                : [],
            )
          : [],
      ),
    )
  return { cells, men, sharesFor }
}

const towns = Array.from({ length: 16 }, (_, index) => town(index + 1))

/** What a man and a woman weigh: everybody can tell from the margin and the table of the sexes. */
function weightsFor({ men }: Town, target: number) {
  return { man: (target * size) / men, woman: ((1 - target) * size) / (size - men) }
}

/** How many of the small counts of men somebody hits who guesses `menIn` of each cell. */
function hits(guess: (each: Town) => (cell: Town['cells'][number]) => number) {
  let [small, right] = [0, 0]
  for (const each of towns) {
    const menIn = guess(each)
    for (const cell of each.cells) {
      if (cell.men < 1 || cell.men > 2) continue
      small += 1
      if (Math.round(menIn(cell)) === cell.men) right += 1
    }
  }
  return { small, right }
}

describe('whoever knows the weights and all counts', () => {
  test('does not find how many of a group are in a cell from the weighted shares', () => {
    const { small, right } = hits((each) => {
      const { man, woman } = weightsFor(each, 0.8)
      const shares = each.sharesFor(0.8)
      return ({ at, people }) => ((shares.get(at) ?? 0) * size - woman * people) / (man - woman)
    })
    expect(small).toBeGreaterThan(30)
    // Exact shares give nearly all of them away.
    expect(right / small).toBeLessThan(0.5)
  })

  test('nor from two weightings, solved for what they have in common', () => {
    const { small, right } = hits((each) => {
      const targets = [0.75, 0.85] as const
      const [one, other] = targets.map((target) => ({
        ...weightsFor(each, target),
        shares: each.sharesFor(target),
      }))
      if (one === undefined || other === undefined) throw new Error('no weights')
      return ({ at, people }) => {
        // share × size = woman × people + (man - woman) × men + noise × man, twice.
        const [a1, b1] = [one.man - one.woman, one.man]
        const [a2, b2] = [other.man - other.woman, other.man]
        const c1 = (one.shares.get(at) ?? 0) * size - one.woman * people
        const c2 = (other.shares.get(at) ?? 0) * size - other.woman * people
        return (c1 * b2 - c2 * b1) / (a1 * b2 - a2 * b1)
      }
    })
    expect(right / small).toBeLessThan(0.5)
  })

  test('is shown no digits beyond those that are printed', () => {
    for (const each of towns.slice(0, 1))
      for (const share of each.sharesFor(0.8).values())
        expect(Math.abs(share * 1_000 - Math.round(share * 1_000))).toBeLessThan(1e-9)
  })
})
