import {
  isPersonal,
  type Questionnaire,
  type Text,
  type Variable,
} from '@meinungsbild/questionnaire'
import { codebookOf, codebookVariables } from './codebook-of.ts'
import { codesOf, type Code } from './codes-of.ts'

/** A codebook as data: every variable with all its words in all languages. */
type CodebookFile = {
  readonly questionnaire: string
  readonly version: string
  readonly title: Text
  readonly languages: readonly string[]
  readonly variables: readonly VariableEntry[]
}

type VariableEntry = Pick<Variable, 'question' | 'kind' | 'row' | 'column' | 'measure' | 'text'> & {
  readonly name: string
  readonly page: string
  readonly rowLabel?: Text
  readonly columnLabel?: Text
  readonly unit?: Text
  readonly required: boolean
  readonly personal: boolean
  /** Expressions; all of them hold where something was asked. */
  readonly conditions: readonly string[]
  readonly codes: readonly Code[]
}

export function codebookJson(questionnaire: Questionnaire, version: string): CodebookFile {
  const { id, title, languages } = questionnaire
  const variables = codebookVariables(codebookOf(questionnaire)).map(
    ({ entry: { question, page, conditions }, group, variable }) => {
      const { id: name, categories: _categories, special: _special, ...own } = variable
      const unit = 'unit' in question ? question.unit : undefined
      const ofRow = group.conditions.get(name)
      return {
        name,
        ...own,
        page,
        ...(unit !== undefined && { unit }),
        required: question.required === true,
        personal: isPersonal(question),
        conditions: ofRow === undefined ? conditions : [...conditions, ofRow],
        codes: codesOf(variable, languages),
      }
    },
  )
  return { questionnaire: id, version, title, languages, variables }
}
