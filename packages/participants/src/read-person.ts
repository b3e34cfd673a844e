import { ageGroup } from './age-group.ts'
import { ageOn, readBirthDate } from './birth-date.ts'
import { isBlocked } from './is-blocked.ts'
import type { LineFlawCode } from './line-flaw.ts'
import type { ListRules } from './list-rules.ts'
import { personKey, type ListedPerson } from './listed-person.ts'
import type { PersonField } from './person-field.ts'
import { readResidence, type Residence } from './residence.ts'
import { structureFlaw } from './structure-flaw.ts'
import { tidyCell } from './tidy-cell.ts'

/** A line of a table: its number in the file, and its cells, of which there may be too few or too many. */
export type TableLine = { readonly number: number; readonly cells: readonly string[] }

/** Why somebody is not asked although the line is in order. */
export type LeftOut = 'blocked' | 'secondary' | 'tooYoung' | 'tooOld'

export type ReadPerson =
  | {
      readonly kind: 'person'
      readonly person: ListedPerson
      /** ISO, as far as it is known; '' where the list does not say. */
      readonly birth: string
      readonly residence: Residence
    }
  | { readonly kind: 'leftOut'; readonly because: LeftOut }
  | { readonly kind: 'flaw'; readonly code: LineFlawCode }

/**
 * What a line says. A block on information is looked at before anything else, so that nothing about a blocked person is
 * ever reported, not even that the address is incomplete.
 */
export function readPerson(line: TableLine, width: number, rules: ListRules): ReadPerson {
  const broken = structureFlaw(line.cells, width)
  if (broken !== undefined) return flaw(broken)
  const { columns } = rules
  const cell = (field: PersonField) => cellAt(line, columns[field])
  if (isBlocked(cell('block')) || isBlocked(cell('conditionalBlock'))) return leftOut('blocked')

  const residence = columns.residence === undefined ? 'main' : readResidence(cell('residence'))
  if (residence === undefined) return flaw('residence')
  if (residence === 'secondary' && rules.mainResidenceOnly) return leftOut('secondary')

  const address = readAddress(cell, columns.street !== undefined)
  if (typeof address === 'string') return flaw(address)
  const email = cell('email').toLowerCase()
  const mustHaveEmail = columns.street === undefined
  if (email === '' ? mustHaveEmail : !isEmail(email)) return flaw('email')

  const age = readAge(cell, rules)
  if (age.kind !== 'age') return age
  const stratum = readStratum(line, rules, age)
  if (typeof stratum !== 'string') return stratum
  const language = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(cell('language')) ? cell('language') : ''
  const who = { ...address, email, language, unit: cell('unit') }
  const key = personKey(who, age.birth)
  const person = { line: line.number, key, stratum, ...who }
  return { kind: 'person', person, birth: age.birth, residence }
}

function cellAt({ cells }: TableLine, column: number | undefined): string {
  return column === undefined ? '' : tidyCell(cells[column] ?? '')
}

type Address = Pick<
  ListedPerson,
  'title' | 'givenNames' | 'familyName' | 'street' | 'postcode' | 'town'
>

function readAddress(
  cell: (field: PersonField) => string,
  byPost: boolean,
): Address | LineFlawCode {
  const familyName = cell('familyName')
  if (familyName === '') return 'familyName'
  const name = { title: cell('title'), givenNames: cell('givenNames'), familyName }
  if (!byPost) return { ...name, street: '', postcode: '', town: '' }
  if (cell('street') === '') return 'street'
  const number = `${cell('houseNumber')}${cell('houseNumberSuffix')}`
  const street = number === '' ? cell('street') : `${cell('street')} ${number}`
  // Spreadsheet programs take a postcode for a number and drop its zero.
  const postcode = /^\d{4}$/.test(cell('postcode')) ? `0${cell('postcode')}` : cell('postcode')
  if (!/^\d{5}$/.test(postcode)) return 'postcode'
  const town = cell('town')
  return town === '' ? 'town' : { ...name, street, postcode, town }
}

function isEmail(text: string): boolean {
  return /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]{2,}$/.test(text)
}

type ReadAge = {
  readonly kind: 'age'
  readonly birth: string
  /** On an ISO day; `undefined` where the list says nothing. */
  readonly on: (day: string) => { readonly least: number; readonly most: number } | undefined
}

/** The age, and whether the rule lets it pass. Somebody of whom only the year is known passes if every day would do. */
function readAge(
  cell: (field: PersonField) => string,
  { columns, age: rule }: ListRules,
): ReadAge | Exclude<ReadPerson, { kind: 'person' }> {
  const age = knownAge(cell, columns.dateOfBirth !== undefined)
  if (typeof age === 'string') return flaw(age)
  if (rule === undefined) return age
  const known = age.on(rule.on)
  if (known === undefined) return flaw(columns.dateOfBirth === undefined ? 'age' : 'dateOfBirth')
  if (known.most < 0) return flaw('dateOfBirth')
  const most = rule.most ?? Number.POSITIVE_INFINITY
  if (known.most < rule.least) return leftOut('tooYoung')
  if (known.least > most) return leftOut('tooOld')
  return known.least < rule.least || known.most > most ? flaw('ageUncertain') : age
}

function knownAge(
  cell: (field: PersonField) => string,
  byDate: boolean,
): ReadAge | 'dateOfBirth' | 'age' {
  const text = cell(byDate ? 'dateOfBirth' : 'age')
  if (text === '') return { kind: 'age', birth: '', on: () => undefined }
  if (byDate) {
    const birth = readBirthDate(text)
    if (birth === undefined) return 'dateOfBirth'
    return { kind: 'age', birth: birth.text, on: (day) => ageOn(birth, day) }
  }
  const years = Number(text)
  if (!/^\d{1,3}$/.test(text) || years > 125) return 'age'
  return { kind: 'age', birth: '', on: () => ({ least: years, most: years }) }
}

const longestStratum = 100

function readStratum(
  line: TableLine,
  { strata, columns }: ListRules,
  age: ReadAge,
): string | Exclude<ReadPerson, { kind: 'person' }> {
  const parts: string[] = []
  for (const source of strata) {
    if (source.kind === 'column') {
      const value = cellAt(line, source.column)
      if (value === '') return flaw('stratum')
      parts.push(value)
      continue
    }
    const known = age.on(source.on)
    if (known === undefined) return flaw(columns.dateOfBirth === undefined ? 'age' : 'dateOfBirth')
    const group = ageGroup(known.least, source.from)
    if (group !== ageGroup(known.most, source.from)) return flaw('ageUncertain')
    parts.push(group)
  }
  const stratum = parts.join(' · ')
  return stratum.length > longestStratum ? flaw('stratumTooLong') : stratum
}

function flaw(code: LineFlawCode) {
  return { kind: 'flaw', code } as const
}

function leftOut(because: LeftOut) {
  return { kind: 'leftOut', because } as const
}
