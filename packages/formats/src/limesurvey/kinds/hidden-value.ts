import type { Option } from '@meinungsbild/questionnaire'
import { longestSource } from '../../expressions/source-reading.ts'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { newCodes } from '../../form-reading/ids.ts'
import { isOn } from '../attributes.ts'
import { baseOf } from '../base.ts'
import { codedOptions, keepCoding } from '../codes.ts'
import { namesAt } from '../names.ts'
import { noteAt, type Asking, type Reading } from '../reading.ts'
import { answerTo } from '../references.ts'
import type { Source } from '../source.ts'
import type { Variable } from '../variables.ts'
import { expressionIn } from './equation.ts'

/** Types whose value is one text, code or number. */
const plainTypes = new Set(['S', 'T', 'U', 'N', 'L', '!', 'O', 'Y', 'G', '5', 'D'])
const choiceTypes = new Set(['L', '!', 'O'])

/**
 * A question that is always hidden gets its answer from the link, if conditions ask for particular values of it, or it is
 * filled in beforehand. Undefined if it is another question, or if neither is the case.
 */
export function hiddenValue(asking: Asking, variables: Variable[]): DraftItem | undefined {
  const { question, reading } = asking
  if (!isOn(question, 'hidden') || !plainTypes.has(question.type)) return undefined
  const isChoice = choiceTypes.has(question.type) && question.answers.length > 0
  const asked = valuesAskedFor(question.title, reading)
  return isChoice || asked.length > 0 ? fromLink(asking, asked, variables) : undefined
}

function fromLink(asking: Asking, asked: readonly string[], variables: Variable[]): DraftItem {
  const { question, id } = asking
  const options = choiceTypes.has(question.type)
    ? choices(asking)
    : namedValues([...new Set([...question.defaults.values(), ...asked])], asking)
  const codes = options.map(({ code }) => code)
  variables.push({ parts: [], role: 'answer', key: id, value: answerTo([id], 'text', codes) })
  noteAt(
    asking,
    'changed',
    `Die Frage war stets ausgeblendet; ihren Wert gibt der Link („?${question.title}=…“). Ohne Angabe im Link bleibt sie leer.`,
    `The question was always hidden; its value comes with the link (“?${question.title}=…”). Without it, it stays empty.`,
  )
  const { text } = unasked(asking)
  return itemOf({ kind: 'hidden', id, text, parameter: question.title, options })
}

function choices(asking: Asking): readonly Option[] {
  const coded = codedOptions(asking.question.answers, asking)
  keepCoding(coded, asking)
  return coded.map(({ ours, label }) => ({ code: ours, label }))
}

function namedValues(values: readonly string[], { reading }: Asking): readonly Option[] {
  const take = newCodes()
  return values.map((value) => ({
    code: take(value),
    label: Object.fromEntries(reading.source.languages.map((language) => [language, value])),
  }))
}

/** A question that is always hidden and filled in beforehand is a computed value; undefined if it is another one. */
export function presetValue(asking: Asking): DraftItem | undefined {
  const { question, id, place, reading } = asking
  const preset = question.defaults.get('')
  if (!isOn(question, 'hidden') || preset === undefined || !plainTypes.has(question.type)) {
    return undefined
  }
  noteAt(
    asking,
    'changed',
    'Die stets ausgeblendete Frage war vorausgefüllt; sie wurde zu einem berechneten Wert. Ein Link kann ihn hier nicht ändern.',
    'The question was always hidden and filled in beforehand; it became a computed value. A link cannot change it here.',
  )
  const { text } = unasked(asking)
  const source = expressionIn(preset)
  return itemOf(
    { kind: 'computed', id, text, value: '', type: 'text' },
    {
      value: {
        kind: 'source',
        of: { place, role: 'default', source },
        names: namesAt(reading, question, reading.source.languages[0]),
      },
    },
  )
}

function unasked(asking: Asking) {
  return baseOf({ ...asking, question: { ...asking.question, mandatory: 'N' } })
}

/** The values with which conditions of the file compare a question. */
function valuesAskedFor(title: string, { source }: Reading): readonly string[] {
  const known = comparedValues.get(source) ?? compared(source)
  comparedValues.set(source, known)
  return [...(known.get(title) ?? [])]
}

const comparedValues = new WeakMap<Source, ReadonlyMap<string, ReadonlySet<string>>>()
const comparison = /\b(\w{1,64})(?:\.NAOK)?\s*(?:==|!=|eq|ne)\s*(?:"([^"]+)"|'([^']+)'|(\d+))/g

function compared({ groups }: Source): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  const conditions = groups.flatMap(({ relevance, questions }) => [
    relevance,
    ...questions.flatMap(({ relevance: own, rows }) => [own, ...rows.map((row) => row.relevance)]),
  ])
  for (const condition of conditions) {
    if (condition.length > longestSource) continue
    for (const [, title = '', one, other, number] of condition.matchAll(comparison)) {
      found.set(title, (found.get(title) ?? new Set()).add(one ?? other ?? number ?? ''))
    }
  }
  return found
}
