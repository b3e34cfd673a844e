import { missingLabel } from '@meinungsbild/analysis'
import { markdownToText, textsFor, uiLanguage } from '@meinungsbild/design'
import {
  dataColumnsOf,
  usualMissingCodes,
  type DataColumn,
  type DescribedCategory,
  type DescribedQuestion,
  type DescribedVariable,
} from '@meinungsbild/formats'
import {
  inLanguage,
  isAsked,
  isPersonal,
  type Language,
  type Questionnaire,
  type Text,
  type Variable,
} from '@meinungsbild/questionnaire'
import { describeCondition } from '../condition/describe-condition.ts'
import { codebookOf, codebookVariables } from './codebook-of.ts'
import type { CodebookQuestion, CodeGroup } from './codebook-question.ts'
import { codebookTexts } from './codebook.texts.ts'
import { limitsOf } from './limits-of.ts'

/** Words once in each language of the survey. */
type InEach = (words: (language: Language) => string) => Text

/**
 * Every column of the data files as others must know it, in their order. `missingCodes` are those of the files; before
 * there are any, those that files have as a rule.
 */
export function describedVariables(
  questionnaire: Questionnaire,
  missingCodes = usualMissingCodes,
): readonly DescribedVariable[] {
  const { languages } = questionnaire
  const inEach: InEach = (words) =>
    Object.fromEntries(languages.map((language) => [language, words(language)]))
  const columns = new Map(
    languages.map((language) => [language, dataColumnsOf(questionnaire, language).columns]),
  )
  const known = new Map(
    codebookVariables(codebookOf(questionnaire)).map((each) => [each.variable.id, each]),
  )
  return (columns.get(languages[0]) ?? []).flatMap((column, index) => {
    const own = known.get(column.of)
    if (own === undefined) return []
    const columnIn = (language: Language) => columns.get(language)?.[index] ?? column
    const { entry, group, variable } = own
    return {
      name: column.variable.name,
      label: inEach((language) => columnIn(language).variable.label),
      ...questionOf(entry, questionnaire, inEach),
      ...universeOf(entry, group, variable, questionnaire, inEach),
      measure: measureOf(column, variable),
      ...(column.part === undefined && limitsOf(entry.question, variable)),
      categories: [
        ...categoriesOf(columnIn, column, variable, inEach),
        ...column.variable.missing.map((kind) => ({
          code: String(missingCodes[kind]),
          label: inEach((language) => inLanguage(missingLabel(kind), language)),
          missing: kind,
        })),
      ],
      ...(entry.question.kind === 'computed' && { formula: entry.question.value }),
      notes: notesOf(entry, column, inEach),
    }
  })
}

function questionOf(
  { question, number, page }: CodebookQuestion,
  { pages }: Questionnaire,
  inEach: InEach,
): { readonly question?: DescribedQuestion } {
  const { id, text, help } = question
  if (!isAsked(question) || number === undefined) return {}
  const stands = pages.find((each) => each.id === page)
  const before = stands?.questions[0]?.id === id ? stands.introduction : undefined
  return {
    question: {
      id,
      number,
      text,
      ...(before && {
        before: inEach((language) => markdownToText(inLanguage(before, language), language)),
      }),
      ...(help && { instruction: help }),
    },
  }
}

function universeOf(
  { conditions }: CodebookQuestion,
  group: CodeGroup,
  { id }: Variable,
  questionnaire: Questionnaire,
  inEach: InEach,
): { readonly universe?: Text } {
  const ofRow = group.conditions.get(id)
  const all = ofRow === undefined ? conditions : [...conditions, ofRow]
  if (all.length === 0) return {}
  const universe = inEach((language) => {
    const ui = uiLanguage(language)
    const { onlyIf, and } = textsFor(codebookTexts, ui)
    return all.map((each) => onlyIf(describeCondition(each, questionnaire, ui))).join(and)
  })
  return { universe }
}

function measureOf({ part }: DataColumn, { measure }: Variable): DescribedVariable['measure'] {
  if (part === undefined) return measure
  return part.kind === 'option' ? 'nominal' : 'text'
}

/** As files hold them: codes are numbers there. */
function categoriesOf(
  columnIn: (language: Language) => DataColumn,
  { variable: own, part }: DataColumn,
  { categories }: Variable,
  inEach: InEach,
): readonly DescribedCategory[] {
  if (own.kind !== 'code') return []
  return own.categories.map(({ value }, place) => {
    const worth = part === undefined ? categories[place]?.value : undefined
    return {
      code: String(value),
      label: inEach((language) => {
        const { variable } = columnIn(language)
        return variable.kind === 'code' ? (variable.categories[place]?.label ?? '') : ''
      }),
      ...(worth !== undefined && worth !== value && { value: worth }),
    }
  })
}

function notesOf(
  { question }: CodebookQuestion,
  { variable: { kind } }: DataColumn,
  inEach: InEach,
): readonly Text[] {
  const said = (words: 'personal' | 'fromLink' | 'inNoFile') =>
    inEach((language) => textsFor(codebookTexts, language)[words])
  return [
    ...(isPersonal(question) ? [said('personal')] : []),
    ...(question.kind === 'hidden' ? [said('fromLink')] : []),
    ...(kind === 'text' || kind === 'date' ? [said('inNoFile')] : []),
  ]
}
