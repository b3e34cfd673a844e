import {
  checkLetters,
  LETTERS_PER_FILE,
  type LetterRefusal,
  type LetterSeries,
} from '@meinungsbild/documents'
import type { Json } from '@meinungsbild/exchange'
import type { LetterKind, NewLetterFile, Survey } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { dayInLanguage } from './day-in-language.ts'
import { readLetterContent } from './letter-content.ts'
import { letterTo } from './letter-to.ts'
import { recipientsOf, type Recipient } from './recipients.ts'
import { seriesOf } from './series-of.ts'

export type Begun =
  | { readonly ok: true; readonly number: number }
  | { readonly ok: false; readonly code: 'noText' | 'nobody' }
  | { readonly ok: false; readonly code: 'outside'; readonly detail: string }
  /** Letters that could not be printed as they should; those of single people may be left out. */
  | {
      readonly ok: false
      readonly code: 'unprintable'
      readonly refusals: readonly LetterRefusal[]
    }

type BeginSeries = {
  readonly kind: LetterKind
  /** The survey's languages, the main one first. */
  readonly languages: readonly [string, ...string[]]
  /** Name of whoever begins it. */
  readonly by: string
  /** Go on without the people whose letters cannot be printed. */
  readonly leaveOut: boolean
}

/** Settles a series: who gets which letter, in files of one language each. Nothing is printed yet. */
export async function beginSeries(
  deps: StaffDeps,
  initiative: ShownInitiative,
  survey: Survey,
  { kind, languages, by, leaveOut }: BeginSeries,
): Promise<Begun> {
  const { id, at, actor } = initiative
  const texts = await deps.storage.letterTexts.newest(id, kind)
  const main = languages[0]
  if (!texts.some(({ language }) => language === main)) return { ok: false, code: 'noText' }
  const recipients = await recipientsOf(deps, id, survey, kind)
  if (!recipients.ok) return { ok: false, code: 'outside', detail: recipients.detail }

  const written = texts.map(({ language }) => language)
  const byLanguage = Map.groupBy(recipients.people, ({ person }) =>
    writtenLanguage(person.language, written, main),
  )
  const letters: Record<string, LetterSeries> = {}
  const files: NewLetterFile[] = []
  const refusals: LetterRefusal[] = []
  for (const { language, content } of texts) {
    const people = byLanguage.get(language) ?? []
    if (people.length === 0) continue
    const order = { kind, language, content: readLetterContent(content), at }
    const series = await seriesOf(deps, initiative, survey, order)
    const refused = checkLetters(series, people.map(uncodedIn(language)))
    const withoutThem = new Set(refused.map(({ letter }) => letter))
    const printable = people.filter(({ person }) => !withoutThem.has(person.number))
    letters[language] = series
    files.push(...filesOf(language, printable))
    refusals.push(...refused)
  }
  const leftOut = new Set(refusals.map(({ letter }) => letter))
  // What is wrong with the text is wrong in every letter.
  if (refusals.length > 0 && (!leaveOut || leftOut.has(undefined)))
    return { ok: false, code: 'unprintable', refusals }
  if (files.length === 0) return { ok: false, code: 'nobody' }
  const kept: Json = JSON.parse(JSON.stringify(letters))
  const record = { kind, withCodes: kind === 'invitation', letters: kept, at, actor, by }
  const series = { ...record, leftOut: leftOut.size }
  return { ok: true, number: await deps.storage.letterSeries.begin(id, series, files) }
}

/** The language somebody is written in: their own if there is a text in it, also `de` for `de-AT`, else the main one. */
function writtenLanguage(wanted: string, written: readonly string[], main: string): string {
  const [base = ''] = wanted.split('-')
  return [wanted, base].find((each) => written.includes(each)) ?? main
}

/** The letter to somebody before there is a code. */
function uncodedIn(language: string) {
  return ({ person, invitedAt }: Recipient) =>
    letterTo(person, language, { fields: dayFields(invitedAt, language) })
}

/** What a reminder says of the first letter. */
export function dayFields(
  invitedAt: string | undefined,
  language: string,
): Readonly<Record<string, string>> {
  return invitedAt === undefined ? {} : { briefdatum: dayInLanguage(invitedAt, language) }
}

function filesOf(language: string, people: readonly Recipient[]): readonly NewLetterFile[] {
  const numbers = people.map(({ person }) => person.number)
  const count = Math.ceil(numbers.length / LETTERS_PER_FILE)
  return Array.from({ length: count }, (_, index) => ({
    language,
    participants: numbers.slice(index * LETTERS_PER_FILE, (index + 1) * LETTERS_PER_FILE),
  }))
}
