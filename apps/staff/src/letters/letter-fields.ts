import type { LetterKind } from '@meinungsbild/storage'
import type { LetterContent, letterParts } from './letter-content.ts'
import { noticeFieldNames } from './notice-fields.ts'

const inBoth = [
  'anrede',
  'name',
  'titel',
  'behörde',
  'telefon',
  'email',
  'schutz',
  'teilnahmenummer',
  ...noticeFieldNames,
] as const

/** What may stand in braces in the text of each kind of letter. `zugang` is a paragraph of its own. */
export const letterFields = {
  invitation: [...inBoth, 'zugang'],
  reminder: [...inBoth, 'briefdatum', 'ende'],
} as const satisfies Readonly<Record<LetterKind, readonly string[]>>

/** Those that are different in every letter; the subject is the same in all. */
const own: readonly string[] = ['anrede', 'name', 'teilnahmenummer', 'briefdatum', 'zugang']

/** What Art. 13 and 14 DSGVO ask for comes from what is set, so that no letter can say otherwise. */
const mustBeTold: readonly string[] = ['schutz', ...noticeFieldNames]

/** What is wrong with a text, and in which part. */
export type LetterFlaw = {
  readonly part: (typeof letterParts)[number]
  readonly code: 'empty' | 'unknownField' | 'ownField' | 'noAccess' | 'accessInside' | 'untold'
  /** The field that is meant. */
  readonly detail: string
}

const braces = /\{([^{}\n]*)\}/g
const accessAlone = /(^|\n)[ \t]*\{zugang\}[ \t]*(\n|$)/

export function flawsOf(kind: LetterKind, content: LetterContent): readonly LetterFlaw[] {
  const flaws: LetterFlaw[] = []
  const add = (part: LetterFlaw['part'], code: LetterFlaw['code'], detail = '') =>
    flaws.push({ part, code, detail })
  for (const part of ['subject', 'body', 'closing', 'name'] as const)
    if (content[part] === '') add(part, 'empty')
  for (const part of ['subject', 'body', 'closing', 'name', 'office', 'notice'] as const)
    for (const [place, name = ''] of content[part].matchAll(braces))
      if (!letterFields[kind].some((field) => field === name)) add(part, 'unknownField', place)
      else if (part !== 'body' && own.includes(name)) add(part, 'ownField', place)
  const untold = mustBeTold.filter((field) => !content.notice.includes(`{${field}}`))
  if (content.notice !== '' && untold.length > 0)
    add('notice', 'untold', untold.map((field) => `{${field}}`).join(', '))
  if (kind === 'reminder' || content.body === '') return flaws
  for (const part of ['accessTitle', 'accessHint', 'codeLabel'] as const)
    if (content[part] === '') add(part, 'empty')
  const places = content.body.split('{zugang}').length - 1
  if (places === 0) add('body', 'noAccess')
  else if (places > 1 || !accessAlone.test(content.body)) add('body', 'accessInside')
  return flaws
}
