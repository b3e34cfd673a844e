import { anywhere, isPattern } from '../expressions/pattern.ts'
import { noteAt, type Asking } from './reading.ts'

/**
 * The author's regular expression (of PHP, `/^\d{5}$/i`) as a pattern of ours, which fits all of a text. Undefined if there is
 * none, or one that ours cannot say; that is reported.
 */
export function patternOf(asking: Asking): string | undefined {
  const { preg } = asking.question
  if (preg === '') return undefined
  const [, body = preg, flags = ''] =
    /^([^\w\s\\])([\s\S]*)\1([a-zA-Z]*)$/.exec(preg)?.slice(1) ?? []
  const pattern = `${flags.includes('i') ? '(?i)' : ''}${wholeOf(body) ?? anywhere(body)}`
  if (/^[iuD]*$/.test(flags) && isPattern(pattern)) return pattern
  noteAt(
    asking,
    'lost',
    `Das Muster „${preg}“ wurde nicht übernommen; es könnte beim Prüfen beliebig lange dauern oder ist hier unbekannt.`,
    `The pattern “${preg}” was not carried over; to check it could take any time, or it is unknown here.`,
  )
  return undefined
}

/** What must fit all of a text in `^(?:a|b)$`; undefined if the pattern is written otherwise. */
function wholeOf(body: string): string | undefined {
  const [, inner] = /^\^\(\?:([\s\S]*)\)\$$/.exec(body) ?? []
  return inner !== undefined && isPattern(inner) && isPattern(`(${inner})`)
    ? inner.replaceAll('\\/', '/')
    : undefined
}
