import type { Expression } from '@meinungsbild/questionnaire'
import { call, choose, literal, nothing, operation } from '../construct.ts'
import type { NamedValue, NameResolver } from '../names.ts'
import type { SourceCall, SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import { rounded } from './arithmetic.ts'
import { isTrue, readNumber } from './conversions.ts'
import { parseSurveyJs } from './parse.ts'
import { expressionOf, lost, manyDecimals, numberTerm, termOf, type Term } from './term.ts'

type Translate = (tree: SourceTree, translation: Translation) => Term

const figures = ['sumInArray', 'countInArray', 'avgInArray', 'minInArray', 'maxInArray'] as const
type Figure = (typeof figures)[number]

/**
 * `sumInArray({panel}, 'column', condition)` and its like: a figure over one answer of all entries of a repeated panel, of
 * those entries for which the condition holds. The lowest and highest can also lead to another answer of their entry.
 * Undefined if it is another function.
 */
export function figureOfEntries(
  tree: SourceCall,
  translation: Translation,
  translate: Translate,
): Term | undefined {
  const name = figures.find((figure) => figure === tree.name)
  if (name === undefined) return undefined
  const [panel, column, ...more] = tree.arguments
  const [wanted, condition] = isColumn(more[0]) ? more : [undefined, more[0]]
  const known: Entries = {
    panel: panel?.kind === 'name' ? panel.name : '',
    names: translation.names,
  }
  const answers = isColumn(column) ? columnOf(known, column.value) : undefined
  if (answers === undefined) {
    refuse(translation, 'unknownName', tree, known.panel || tree.name)
    return lost
  }
  const tests = testsFor(known, answers.length, condition, translation, translate)
  const counted = (expression: Expression, index: number) =>
    choose(tests[index] ?? nothing, expression, nothing)
  const numbers = answers.map((answer, index) =>
    counted(name === 'countInArray' ? nothing : numberIn(answer, tree, translation), index),
  )
  const all = answers.map(({ expression }, index) => counted(expression, index))
  const figure = figureOf(name, numbers, all)
  if (!isColumn(wanted)) return figure
  const others = columnOf(known, wanted.value)
  const isExtreme = name === 'minInArray' || name === 'maxInArray'
  if (others?.length !== answers.length || !isExtreme) {
    refuse(translation, 'unknownName', tree, wanted.value)
  }
  return answerAt(figure, numbers, others ?? [])
}

type Entries = { readonly panel: string; readonly names: NameResolver }
type ColumnName = SourceTree & { readonly kind: 'constant'; readonly value: string }

/** A text that is no condition. */
function isColumn(tree: SourceTree | undefined): tree is ColumnName {
  return tree?.kind === 'constant' && typeof tree.value === 'string' && !/[{}><=!]/.test(tree.value)
}

function columnOf({ panel, names }: Entries, column: string): readonly NamedValue[] | undefined {
  const found = names({ name: panel, attribute: `entries.${column}` })
  return found?.kind === 'values' ? found.values : undefined
}

/** The condition for each entry, where names mean the answers of that entry first. */
function testsFor(
  entries: Entries,
  count: number,
  condition: SourceTree | undefined,
  translation: Translation,
  translate: Translate,
): readonly Expression[] {
  const isQuoted = condition?.kind === 'constant' && typeof condition.value === 'string'
  const tree = isQuoted ? parseSurveyJs(String(condition.value)) : condition
  return Array.from({ length: count }, (_, index) => {
    if (tree === undefined) return literal(true)
    if ('reason' in tree) {
      translation.refusals.push(tree)
      return nothing
    }
    // Figures of figures would be computed once for each entry of each.
    const names: NameResolver = ({ name, attribute }) =>
      attribute.startsWith('entries.')
        ? undefined
        : ((attribute === '' ? columnOf(entries, name)?.[index] : undefined) ??
          entries.names({ name, attribute }))
    const inner: Translation = { ...translation, names }
    return isTrue(translate(tree, inner), tree, inner)
  })
}

/** What is no number is passed over. */
function numberIn(answer: NamedValue, tree: SourceTree, translation: Translation): Expression {
  const term = termOf(answer, false)
  if (term.kind === 'text') return readNumber(term)
  if (term.kind !== 'number') refuse(translation, 'mixedTypes', tree, 'number')
  return expressionOf(term)
}

/** `all` are the answers, `numbers` those that are some. */
function figureOf(name: Figure, numbers: readonly Expression[], all: readonly Expression[]): Term {
  const list: Expression = { kind: 'list', items: numbers }
  const count = call('count', { kind: 'list', items: all })
  const sum = rounded(call('sum', list), entryDecimals)
  switch (name) {
    case 'sumInArray':
      return sum
    case 'countInArray':
      return numberTerm(count, 0, false)
    case 'avgInArray': {
      const mean = operation('/', expressionOf(sum), count)
      return numberTerm(call('coalesce', mean, literal(0)), manyDecimals, false)
    }
    case 'minInArray':
      return numberTerm(call('min', list), entryDecimals)
    case 'maxInArray':
      return numberTerm(call('max', list), entryDecimals)
    default:
      return name satisfies never
  }
}

const entryDecimals = 8

/** The other answer of the first entry that has the extreme. */
function answerAt(
  extreme: Term,
  numbers: readonly Expression[],
  others: readonly NamedValue[],
): Term {
  const [first] = others
  const isOfOne = others.every(({ type }) => type === first?.type)
  const expression = others.reduceRight<Expression>(
    (rest, other, index) =>
      choose(
        operation('=', numbers[index] ?? nothing, expressionOf(extreme)),
        other.expression,
        rest,
      ),
    nothing,
  )
  return first && isOfOne
    ? termOf({ kind: 'value', type: first.type, expression }, false)
    : { kind: 'unknown', expression }
}
