import type { Questionnaire } from './questionnaire.ts'
import { textsIn, type PlacedText } from './texts.ts'

/** Words of a questionnaire under a name that stays theirs when pages, questions or answers are moved. */
export type StableText = PlacedText & {
  /**
   * Made of the ids of pages and questions and the codes of answers: `question.visit.options.yes.label`. Unique in the
   * questionnaire, and an XML name token, so that it can be the id of a unit in a translation file.
   */
  readonly id: string
  /** The page that the words stand on; undefined for those of the whole, such as its title. */
  readonly page: string | undefined
  readonly question: string | undefined
  /** The way from there to the words: `['options', 'yes', 'label']`. */
  readonly within: readonly string[]
}

/** All words of the questionnaire in their order, each under its stable name. */
export function stableTexts(questionnaire: Questionnaire): readonly StableText[] {
  const { media: _media, ...worded } = questionnaire
  const times = new Map<string, number>()
  return textsIn(worded).map((placed) => {
    const place = placeOf(worded, placed.path)
    const time = (times.get(place.id) ?? 0) + 1
    times.set(place.id, time)
    // In a draft two answers may bear one code.
    return { ...placed, ...place, id: time === 1 ? place.id : `${place.id}::${time}` }
  })
}

function placeOf(
  worded: object,
  path: string,
): Pick<StableText, 'id' | 'page' | 'question' | 'within'> {
  const names = namesOn(worded, path)
  const [list, page, inner, question, ...rest] = names
  if (list !== 'pages' || page === undefined) {
    return { id: nameToken(names), page: undefined, question: undefined, within: names }
  }
  if (inner === 'questions' && question !== undefined) {
    return { id: nameToken(['question', question, ...rest]), page, question, within: rest }
  }
  const within = names.slice(2)
  return { id: nameToken(['page', page, ...within]), page, question: undefined, within }
}

/** The keys on the way to a text; in place of the index what the part of a list calls itself, if it does. */
function namesOn(worded: object, path: string): readonly string[] {
  let at: unknown = worded
  return path.split('.').map((key) => {
    const isListed = Array.isArray(at)
    at = partOf(at, key)
    return isListed ? (ownName(at) ?? String(Number(key) + 1)) : key
  })
}

function ownName(part: unknown): string | undefined {
  const name = partOf(part, 'code') ?? partOf(part, 'id')
  return typeof name === 'string' ? name : undefined
}

function partOf(whole: unknown, key: string): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, key) : undefined
}

/** Joined by dots; what may not stand in a name token, or is the dot itself, as its code point between colons. */
function nameToken(names: readonly string[]): string {
  return names
    .map((name) =>
      name.replace(/[^A-Za-z0-9_-]/gu, (sign) => `:${sign.codePointAt(0)?.toString(16) ?? ''}:`),
    )
    .join('.')
}
