import type { Call, Expression } from '@meinungsbild/questionnaire'
import { otherOf } from './naming.ts'
import { columnsOf, variableOf } from './script-names.ts'
import { lose, quoted, type Script } from './script-writing.ts'

/** Functions that are called otherwise there, with the same arguments. */
const sameArguments: ReadonlyMap<string, string> = new Map(
  Object.entries({
    abs: 'abs',
    floor: 'floor',
    ceil: 'ceil',
    round: 'round',
    sqrt: 'sqrt',
    exp: 'exp',
    ln: 'log',
    sin: 'sin',
    cos: 'cos',
    tan: 'tan',
    pi: 'pi',
    if: 'if',
    length: 'strlen',
    upper: 'strtoupper',
    lower: 'strtolower',
    trim: 'trim',
    number: 'floatval',
  }),
)

const figures: ReadonlyMap<string, string> = new Map([
  ['count', 'count'],
  ['sum', 'sum'],
  ['min', 'min'],
  ['max', 'max'],
])

/** A function of our language in LimeSurvey's. */
export function scriptCall({ name, arguments: given }: Call, script: Script): string {
  const [first, second, third] = given
  const value = (part: Expression | undefined) => (part ? script.write(part) : lose(script))
  const plain = sameArguments.get(name)
  if (plain !== undefined) return `${plain}(${given.map(value).join(', ')})`
  const figure = figures.get(name)
  if (figure !== undefined) return `${figure}(${given.map((part) => all(part, script)).join(', ')})`
  switch (name) {
    case 'empty':
      return emptiness(first, script)
    case 'answered':
      return `!(${emptiness(first, script)})`
    case 'truth':
    case 'code':
      return value(first)
    case 'text':
      return `join(${value(first)})`
    case 'label':
      return shown(first, script)
    case 'comment':
      return comment(first, script)
    case 'mean':
      return first === undefined
        ? lose(script)
        : `(sum(${all(first, script)}) / count(${all(first, script)}))`
    case 'coalesce':
      return given.length === 2
        ? `if(is_empty(${value(first)}), ${value(second)}, ${value(first)})`
        : lose(script)
    case 'item':
      return itemAt(first, second, script)
    case 'matches':
      return second?.kind === 'literal'
        ? `regexMatch(${quoted(`/^(?:${String(second.value).replaceAll('/', '\\/')})$/`)}, ${value(first)})`
        : lose(script)
    case 'replace':
      return `str_replace(${value(second)}, ${value(third)}, ${value(first)})`
    case 'today':
      return 'date("Y-m-d")'
    case 'language':
      return 'LANG'
    default:
      return lose(script)
  }
}

/** All that is kept of a question, one after the other; else the value itself. */
function all(part: Expression, script: Script): string {
  const columns = part.kind === 'reference' ? columnsOf(part.path, script) : undefined
  return columns?.map(({ name }) => name).join(', ') ?? script.write(part)
}

function emptiness(part: Expression | undefined, script: Script): string {
  if (part?.kind !== 'reference') {
    return part === undefined ? lose(script) : `is_empty(${script.write(part)})`
  }
  const columns = columnsOf(part.path, script)
  return columns === undefined
    ? `is_empty(${variableOf(part.path, script) ?? lose(script)})`
    : `(count(${columns.map(({ name }) => name).join(', ')}) == 0)`
}

/** The label of what was answered. */
function shown(part: Expression | undefined, script: Script): string {
  if (part?.kind !== 'reference') return lose(script)
  const columns = columnsOf(part.path, script)
  const names = columns?.map(({ name }) => name) ?? [variableOf(part.path, script) ?? lose(script)]
  const labels = names.map((name) => name.replace(/\.NAOK$/, '.shown'))
  return columns === undefined ? labels.join('') : `list(${labels.join(', ')})`
}

function comment(part: Expression | undefined, script: Script): string {
  if (part?.kind !== 'reference') return lose(script)
  const [id = '', code] = part.path
  const question = script.writing.questions.get(id)
  const names = script.writing.naming.get(id)
  if (question === undefined || names === undefined) return lose(script)
  const other = otherOf(question)
  if (question.kind === 'multipleChoice' && code !== undefined) {
    if (code === other) return `${names.title}_other.NAOK`
    return question.comment ? `${names.title}_${names.codes.get(code)}comment.NAOK` : lose(script)
  }
  if (question.kind !== 'singleChoice') return lose(script)
  if (question.comment) return `${names.title}_comment.NAOK`
  return other === undefined ? lose(script) : `${names.title}_other.NAOK`
}

function itemAt(
  list: Expression | undefined,
  place: Expression | undefined,
  script: Script,
): string {
  if (list?.kind !== 'reference' || place?.kind !== 'literal') return lose(script)
  const columns = columnsOf(list.path, script)
  return columns?.find((column) => column.place === place.value)?.name ?? lose(script)
}
