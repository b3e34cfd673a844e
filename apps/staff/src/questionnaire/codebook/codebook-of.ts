import {
  variablesOf,
  type Page,
  type Question,
  type Questionnaire,
  type Variable,
} from '@meinungsbild/questionnaire'
import { numberedQuestions } from '../paper/numbered-questions.ts'
import type { CodebookQuestion, CodeGroup } from './codebook-question.ts'

/**
 * What stands in the columns of the results, in the order of the questionnaire: every variable of `variables`, by its
 * question. Words without a question have none and are left out.
 */
export function codebookOf(questionnaire: Questionnaire): readonly CodebookQuestion[] {
  const numbered = numberedQuestions(questionnaire)
  return questionnaire.pages.flatMap((page) =>
    page.questions
      .filter((question) => variablesOf(question).length > 0)
      .map((question) => ({
        question,
        number: numbered.find((own) => own.question === question)?.number,
        page: page.id,
        conditions: conditionsOf(page, question),
        groups: groupsOf(question),
      })),
  )
}

/** All variables of a codebook, in the order of the questionnaire. */
export function codebookVariables(codebook: readonly CodebookQuestion[]): readonly {
  readonly entry: CodebookQuestion
  readonly group: CodeGroup
  readonly variable: Variable
}[] {
  return codebook.flatMap((entry) =>
    variablesOf(entry.question).flatMap((variable) => {
      const group = entry.groups.find(({ variables }) =>
        variables.some(({ id }) => id === variable.id),
      )
      return group === undefined ? [] : [{ entry, group, variable }]
    }),
  )
}

function conditionsOf(page: Page, question: Question): readonly string[] {
  return [page.visibleIf, question.visibleIf].filter((condition) => condition !== undefined)
}

function groupsOf(question: Question): readonly CodeGroup[] {
  const groups = new Map<string, [Variable, ...Variable[]]>()
  for (const variable of variablesOf(question)) {
    const { measure, categories } = variable
    const key = JSON.stringify([measure, categories])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [variable])
    else group.push(variable)
  }
  const rows: readonly object[] = 'rows' in question ? question.rows : []
  return [...groups.values()].map((variables) => ({
    variables,
    conditions: new Map(
      variables.flatMap(({ id, row }) => {
        const own = rows.find((each) => 'id' in each && each.id === row)
        return own !== undefined && 'visibleIf' in own && typeof own.visibleIf === 'string'
          ? [[id, own.visibleIf] as const]
          : []
      }),
    ),
  }))
}
