import { textsFor, type UiLanguage } from '@meinungsbild/design'
import {
  inLanguage,
  specialLabel,
  variables,
  type Comparison,
  type Condition,
  type Questionnaire,
  type Variable,
} from '@meinungsbild/questionnaire'
import { conditionTexts } from './condition.texts.ts'
import { shortened, variableLabel } from './variable-label.ts'
import { writeDecimal } from '../parts/decimal.ts'

type Words = (typeof conditionTexts)['de']

/** A condition of any depth as a sentence: „Wohnen Sie in der Stadt?“ ist „ja“ und … */
export function describeCondition(
  condition: Condition,
  questionnaire: Questionnaire,
  language: UiLanguage,
): string {
  const known = new Map(variables(questionnaire).map((variable) => [variable.id, variable]))
  return sentence(condition, { known, language, words: textsFor(conditionTexts, language) })
}

type Telling = {
  readonly known: ReadonlyMap<string, Variable>
  readonly language: UiLanguage
  readonly words: Words
}

function sentence(condition: Condition, telling: Telling): string {
  const { words } = telling
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions
        .map((part) => {
          const told = sentence(part, telling)
          return part.kind === 'and' || part.kind === 'or' ? `(${told})` : told
        })
        .join(condition.kind === 'and' ? words.joinAnd : words.joinOr)
    case 'not':
      return words.sayNot(sentence(condition.condition, telling))
    case 'compare':
      return comparison(condition, telling)
    case 'contains':
      return words.sayContains(
        nameOf(condition.variable, telling),
        valueOf(condition.variable, condition.code, telling),
      )
    case 'answered':
      return words.sayAnswered(nameOf(condition.variable, telling))
    default:
      return condition satisfies never
  }
}

function comparison({ variable, operator, value }: Comparison, telling: Telling): string {
  const { words } = telling
  const name = nameOf(variable, telling)
  const shown = valueOf(variable, value, telling)
  switch (operator) {
    case 'equal':
      return words.sayIs(name, shown)
    case 'notEqual':
      return words.sayIsNot(name, shown)
    case 'less':
      return words.sayLess(name, shown)
    case 'atMost':
      return words.sayAtMost(name, shown)
    case 'more':
      return words.sayMore(name, shown)
    case 'atLeast':
      return words.sayAtLeast(name, shown)
    default:
      return operator satisfies never
  }
}

function nameOf(id: string, { known, language }: Telling): string {
  const variable = known.get(id)
  return variable === undefined ? id : variableLabel(variable, language)
}

function valueOf(id: string, value: string | number, { known, language, words }: Telling): string {
  if (typeof value === 'number') return writeDecimal(value, language)
  if (value === '~dontKnow') return words.quoted(specialLabel('dontKnow', language))
  if (value === '~noAnswer') return words.quoted(specialLabel('noAnswer', language))
  const category = known.get(id)?.categories.find(({ code }) => code === value)
  return words.quoted(category ? shortened(inLanguage(category.label, language)) : value)
}
