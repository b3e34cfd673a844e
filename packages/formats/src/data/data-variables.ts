import {
  type Category,
  inLanguage,
  type Language,
  type Measure,
  missingKinds,
  optionField,
  type Questionnaire,
  type Text,
  type Variable,
  variables,
} from '@meinungsbild/questionnaire'
import { decimalsOf, unitOf } from './asked-in.ts'
import type { DataCategory, DataVariable, ResponseSet } from './data-table.ts'
import { newVariableNames } from './variable-names.ts'

/** A variable of a file and what fills it: the variable `of` of the questionnaire, as a whole or one part of it. */
export type DataColumn = {
  readonly variable: DataVariable
  readonly of: string
  /**
   * `option`: 1 where the option with this code was chosen, else 0. `openText`: what was written beside it. Without a part
   * cells are those of the variable itself: the index of its category, its number, text or date.
   */
  readonly part?: { readonly kind: 'option' | 'openText'; readonly code: string }
}

export type DataColumns = {
  readonly columns: readonly DataColumn[]
  readonly sets: readonly ResponseSet[]
}

/**
 * The columns of a file for the variables of a questionnaire, in its order. A question that takes several options becomes one
 * variable per option and a set of them; an option with a field for words is followed by a variable for these.
 */
export function dataColumnsOf(questionnaire: Questionnaire, language: Language): DataColumns {
  const nameOf = newVariableNames()
  const setNameOf = newVariableNames()
  const columns: DataColumn[] = []
  const sets: ResponseSet[] = []
  for (const variable of variables(questionnaire)) {
    const naming = { nameOf, language }
    const own = columnsOf(questionnaire, variable, naming)
    if (own.length > 1) {
      sets.push({
        name: setNameOf(variable.id),
        label: labelOf(variable, language),
        variables: own.map((column) => column.variable.name),
      })
    }
    columns.push(...own, ...openTextColumns(variable, naming))
  }
  return { columns, sets }
}

type Naming = { readonly nameOf: (wanted: string) => string; readonly language: Language }

/** One column, or one per option. */
function columnsOf(
  questionnaire: Questionnaire,
  variable: Variable,
  naming: Naming,
): readonly DataColumn[] {
  const { id, measure } = variable
  return measure === 'multiple'
    ? optionColumns(variable, naming)
    : [{ variable: wholeVariable(questionnaire, variable, measure, naming), of: id }]
}

function wholeVariable(
  questionnaire: Questionnaire,
  variable: Variable,
  measure: Exclude<Measure, 'multiple'>,
  { nameOf, language }: Naming,
): DataVariable {
  const base = { ...baseOf(variable, language), name: nameOf(variable.id) }
  switch (measure) {
    case 'nominal':
    case 'ordinal':
      return { ...base, kind: 'code', measure, categories: categoriesOf(variable, language) }
    case 'metric':
      return { ...base, kind: 'number', decimals: decimalsOf(questionnaire, variable) }
    case 'date':
      return { ...base, kind: 'date', unit: unitOf(questionnaire, variable) }
    case 'text':
      return { ...base, kind: 'text' }
    default:
      measure satisfies never
      throw new TypeError('A variable of unknown measure was given')
  }
}

function optionColumns(variable: Variable, { nameOf, language }: Naming): readonly DataColumn[] {
  const categories = [
    { value: 0, code: '0', label: inLanguage(notChosen, language) },
    { value: 1, code: '1', label: inLanguage(chosen, language) },
  ]
  return variable.categories.map(({ code, label }) => {
    const id = optionField(variable.id, code)
    return {
      of: variable.id,
      part: { kind: 'option', code },
      variable: {
        ...baseOf(variable, language),
        name: nameOf(id),
        id,
        label: joined([oneLine(inLanguage(label, language)), labelOf(variable, language)]),
        kind: 'code',
        measure: 'nominal',
        categories,
      },
    }
  })
}

function openTextColumns(variable: Variable, { nameOf, language }: Naming): readonly DataColumn[] {
  return variable.categories
    .filter(({ openText }) => openText)
    .map(({ code, label }) => {
      const id = `${optionField(variable.id, code)}~text`
      const words = [oneLine(inLanguage(label, language)), inLanguage(inWords, language)]
      return {
        of: variable.id,
        part: { kind: 'openText', code },
        variable: {
          ...baseOf(variable, language),
          name: nameOf(id),
          id,
          label: joined([words.join(', '), labelOf(variable, language)]),
          kind: 'text',
        },
      }
    })
}

function baseOf(variable: Variable, language: Language) {
  const special: readonly string[] = variable.special
  return {
    id: variable.id,
    label: labelOf(variable, language),
    missing: missingKinds.filter(
      (kind) => kind === 'notAsked' || kind === 'notAnswered' || special.includes(kind),
    ),
  }
}

/** What tells the variable from its neighbours comes first: programs show the beginning, and cut off the end. */
function labelOf({ text, rowLabel, columnLabel }: Variable, language: Language): string {
  return joined(
    [rowLabel, columnLabel, text].map((words) => oneLine(inLanguage(words ?? {}, language))),
  )
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' – ')
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** The codes themselves if they are integers; else the values of an ordinal scale, so that means agree; else 1, 2, 3. */
function categoriesOf(
  { categories, measure }: Variable,
  language: Language,
): readonly DataCategory[] {
  const codes = integers(categories.map(({ code }) => code))
  const values = measure === 'ordinal' ? integers(categories.map(({ value }) => value)) : undefined
  const numbers = codes ?? values ?? categories.map((_, index) => index + 1)
  return categories.map(({ code, label }, index) => ({
    value: numbers[index] ?? index + 1,
    code,
    label: oneLine(inLanguage(label, language)),
  }))
}

/** The numbers that are written so, if all are integers that files can hold, each once. */
function integers(written: readonly (string | Category['value'])[]): readonly number[] | undefined {
  const numbers = written.map(Number)
  const isFit = numbers.every(
    (number, index) => (number | 0) === number && String(number) === String(written[index]),
  )
  return isFit && new Set(numbers).size === numbers.length ? numbers : undefined
}

const chosen: Text = { de: 'genannt', en: 'chosen' }
const notChosen: Text = { de: 'nicht genannt', en: 'not chosen' }
const inWords: Text = { de: 'in Worten', en: 'in words' }
