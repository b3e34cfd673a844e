import type { Question, Questionnaire } from '@meinungsbild/questionnaire'
import type { ReportLine } from '../../report.ts'
import { note, placeOf } from './writing.ts'

/** How LimeSurvey calls the questions, and what belongs to them, by our ids and codes. */
export type Naming = ReadonlyMap<string, QuestionNames>

/** The code under which LimeSurvey keeps that something else was chosen. */
export function otherCodeOf({ kind }: Question): string {
  return kind === 'multipleChoice' ? 'other' : '-oth-'
}

/** The option that becomes LimeSurvey's "Other", the only one that can have a text field. */
export function otherOf(question: Question): string | undefined {
  if (question.kind !== 'singleChoice' && question.kind !== 'multipleChoice') return undefined
  return question.options.find(({ openText }) => openText)?.code
}

type QuestionNames = {
  readonly qid: string
  /** Letters and digits, at most 20. */
  readonly title: string
  /** Options or points; at most 5 characters where they are answers, 20 where they are subquestions. */
  readonly codes: ReadonlyMap<string, string>
  readonly rows: ReadonlyMap<string, string>
  readonly columns: ReadonlyMap<string, string>
}

const longestTitle = 20
const longestAnswer = 5

export function namingOf({ pages }: Questionnaire, report: ReportLine[]): Naming {
  const titles = taker(longestTitle)
  const naming = new Map<string, QuestionNames>()
  for (const question of pages.flatMap(({ questions }) => questions)) {
    const title = titles(question.id, 'Q')
    const other = otherOf(question)
    const own = named(
      codesOf(question).filter((code) => code !== other),
      hasRowsOfOptions(question) ? longestTitle : longestAnswer,
      'A',
    )
    // Under which name "Other" is kept is told where it is written.
    const codes = other === undefined ? own : new Map([...own, [other, otherCodeOf(question)]])
    const rows = named(rowsOf(question), longestTitle, 'SQ')
    const columns = named(columnsOf(question), longestTitle, 'C')
    const names = { qid: String(naming.size + 1), title, codes, rows, columns }
    naming.set(question.id, names)
    noteRenamed(question, names, report)
  }
  return naming
}

/** Options that LimeSurvey keeps as subquestions, which have longer codes. */
function hasRowsOfOptions({ kind }: Question): boolean {
  return kind === 'multipleChoice' || kind === 'multipleMatrix' || kind === 'consent'
}

function codesOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'singleChoice':
    case 'multipleChoice':
    case 'multipleMatrix':
    case 'ranking':
    case 'hidden':
      return question.options.map(({ code }) => code)
    case 'scale':
    case 'matrix':
      return question.points.map(({ code }) => code)
    case 'dualMatrix':
      return [...new Set(question.scales.flatMap(({ points }) => points.map(({ code }) => code)))]
    case 'place':
      return question.areas.map(({ code }) => code)
    case 'yesNo':
      return ['yes', 'no']
    case 'consent':
      return ['yes']
    default:
      return []
  }
}

function rowsOf(question: Question): readonly string[] {
  if (question.kind === 'address') return question.parts.map(({ part }) => part)
  return 'rows' in question ? question.rows.map(({ id }) => id) : []
}

function columnsOf(question: Question): readonly string[] {
  if (question.kind === 'dualMatrix') return question.scales.map(({ id }) => id)
  return question.kind === 'table' ? question.columns.map(({ id }) => id) : []
}

function named(
  own: readonly string[],
  longest: number,
  prefix: string,
): ReadonlyMap<string, string> {
  const take = taker(longest)
  return new Map(own.map((name) => [name, take(name, prefix)]))
}

/** Hands out names of letters and digits, each once; what does not fit is numbered. */
function taker(longest: number): (wanted: string, prefix: string) => string {
  const taken = new Set<string>(['other', 'comment'])
  return (wanted, prefix) => {
    const isTitle = prefix === 'Q'
    const plain = wanted.replace(/[^A-Za-z0-9]/g, '')
    const fits = isTitle ? /^[A-Za-z]/.test(plain) : plain === wanted
    let name = fits && plain.length <= longest ? plain : plain.slice(0, isTitle ? longest - 3 : 0)
    if (name === '') name = `${prefix}1`
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const base = isTitle ? plain.slice(0, longest - 4) || prefix : prefix
      name = `${base}${number}`
    }
    taken.add(name.toLowerCase())
    return name
  }
}

function noteRenamed(
  question: Question,
  { title, codes, rows, columns }: QuestionNames,
  report: ReportLine[],
): void {
  const isYesNo = question.kind === 'yesNo' || question.kind === 'consent'
  const other = otherOf(question)
  const told = [...codes].filter(([code]) => !isYesNo && code !== other)
  const all = [[question.id, title] as const, ...told, ...rows, ...columns]
  const renamed = all.filter(([ours, theirs]) => ours !== theirs)
  if (renamed.length === 0) return
  const pairs = renamed.map(([ours, theirs]) => `${ours} → ${theirs}`).join(', ')
  note(
    { report },
    'changed',
    placeOf(question),
    `LimeSurvey nimmt nur kurze Namen aus Buchstaben und Ziffern; hier heißt anders: ${pairs}.`,
    `LimeSurvey takes only short names of letters and digits; called otherwise: ${pairs}.`,
  )
}
