import {
  holds,
  type Expression,
  type MultipleChoice,
  type Surroundings,
} from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { firstBeyond } from '../form-reading/questions-in.ts'
import type { JsReading } from './js-reading.ts'

/** More options are not compared with each other. */
const mostOptions = 30

/**
 * Choices that are locked by what else is chosen in the same question: authors say so with conditions on the question itself,
 * `!({q} contains 'none')` or `{q.length} < 3`. With us a condition cannot look at its own question, but an option can
 * exclude the others, and there can be a maximum. Where all such conditions say just that, they become it.
 */
export function withLocks(item: DraftItem, reading: JsReading): DraftItem {
  const { question, parts } = item
  if (question.kind !== 'multipleChoice' || question.options.length > mostOptions) return item
  const locks = locksOn(question, item, reading)
  const meaning = locks.size === 0 ? undefined : meaningOfLocks(question, locks)
  if (meaning === undefined) return item
  const { exclusive, max } = meaning
  const own: MultipleChoice = {
    ...question,
    options: question.options.map((option) =>
      exclusive.has(option.code) ? { ...option, exclusive: true } : option,
    ),
    ...(max !== undefined && { max: Math.min(max, question.max ?? max) }),
  }
  reading.built.set(own.id, own)
  return { ...item, question: own, parts: new Map([...parts].filter(([code]) => !locks.has(code))) }
}

/** The conditions on the question itself, by code of the option. */
function locksOn(
  { id }: MultipleChoice,
  { parts }: DraftItem,
  { translateUse }: JsReading,
): ReadonlyMap<string, readonly Expression[]> {
  const own = new Set([id])
  const locks = new Map<string, readonly Expression[]>()
  for (const [code, uses] of parts) {
    // Others are built later, so what is found here must not be remembered.
    const translated = uses.map((use) => translateUse({ ...use }, 'truth'))
    const conditions = translated.flatMap((each) => (each.ok ? [each.expression] : []))
    const isOwn = conditions.every((each) => firstBeyond(each, own) === undefined)
    if (isOwn && conditions.length === uses.length) locks.set(code, conditions)
  }
  return locks
}

/** Which options exclude all others, and how many can be chosen; undefined if the locks say anything else. */
function meaningOfLocks(
  { id, options }: MultipleChoice,
  locks: ReadonlyMap<string, readonly Expression[]>,
): { readonly exclusive: ReadonlySet<string>; readonly max: number | undefined } | undefined {
  const codes = options.map(({ code }) => code)
  const isOffered = (code: string, chosen: readonly string[]) =>
    (locks.get(code) ?? []).every((lock) => holds(lock, chosenIn(id, chosen)))
  const excludes = (one: string, other: string) =>
    !isOffered(other, [one]) || !isOffered(one, [other])
  const exclusive = new Set(
    codes.filter((one) => codes.every((other) => other === one || excludes(one, other))),
  )
  const shared = codes.filter((code) => !exclusive.has(code))
  const besides = (code: string, count: number) =>
    shared.filter((other) => other !== code).slice(0, count)
  const counts = Array.from(shared.keys()).slice(1)
  const max = counts.find((count) => shared.some((code) => !isOffered(code, besides(code, count))))
  const isJustThat =
    codes.every((code) => isOffered(code, []) && isOffered(code, [code])) &&
    shared.every((code) =>
      counts.every((count) => {
        const others = besides(code, count)
        const isFull = max !== undefined && others.length >= max
        return isOffered(code, others) === !isFull && isOffered(code, [code, ...others])
      }),
    )
  return isJustThat && (exclusive.size > 0 || max !== undefined) ? { exclusive, max } : undefined
}

function chosenIn(id: string, chosen: readonly string[]): Surroundings {
  const isAnswered = (name: string | undefined) => name === id && chosen.length > 0
  return {
    value: ([name]) => (isAnswered(name) ? chosen : null),
    isAnswered: ([name]) => isAnswered(name),
    special: () => null,
    code: () => null,
    comment: () => null,
    label: () => null,
    today: '2000-01-01',
    language: 'en',
    variant: null,
  }
}
