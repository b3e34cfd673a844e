import {
  commentField,
  entryLabel,
  entryQuestion,
  isPersonal,
  optionField,
  variables,
  variablesOf,
  type Question,
  type Questionnaire,
  type Repeatable,
  type Text,
} from '@meinungsbild/questionnaire'

/** A place where people write freely: a text question, the text beside an option ("Sonstiges"), or a comment. */
export type OpenVariable = {
  /** The id of the text's column or the name of the form field: `wish`, `list.first`, `visit~other`, `visit.~comment`. */
  readonly id: string
  readonly question: string
  readonly kind: 'text' | 'otherOption' | 'comment'
  /** The question's text. */
  readonly text: Text
  /** Labels of row, column or option, where the question has several such places. */
  readonly labels: readonly Text[]
}

/**
 * Every open variable, in the order of the questionnaire. Questions for personal data are left out: what a prize draw or a
 * call back needs is no opinion.
 */
export function openVariables(questionnaire: Questionnaire): readonly OpenVariable[] {
  return questionsOf(questionnaire)
    .filter((question) => !isPersonal(question))
    .flatMap(openVariablesOf)
}

/** Questions whose texts are not taken in because they ask for personal data, in the order of the questionnaire. */
export function personalTextQuestions(questionnaire: Questionnaire): readonly Question[] {
  const withText = new Set(
    variables(questionnaire)
      .filter(({ measure, categories }) => measure === 'text' || categories.some(hasText))
      .map(({ question }) => question),
  )
  return questionsOf(questionnaire).filter(
    (question) => isPersonal(question) && withText.has(question.id),
  )
}

function questionsOf({ pages }: Questionnaire): readonly Question[] {
  return pages.flatMap(({ questions }) => questions)
}

function openVariablesOf(question: Question): readonly OpenVariable[] {
  if (question.kind === 'repeat') {
    const entries = new Set(variablesOf(question).map(({ row }) => Number(row)))
    return [...entries].flatMap((entry) =>
      question.questions.flatMap((nested) =>
        placesIn(entryQuestion(question, entry, nested)).map((place) => ({
          ...place,
          question: question.id,
          text: question.text,
          labels: [entryLabel(question, entry), nested.text, ...place.labels],
        })),
      ),
    )
  }
  return placesIn(question)
}

function placesIn(question: Exclude<Question, { kind: 'repeat' }> | Repeatable) {
  const common = { question: question.id, text: question.text }
  const columns = variablesOf(question).flatMap((variable): readonly OpenVariable[] => {
    const { id, kind, measure, rowLabel, columnLabel, categories } = variable
    // What was computed nobody wrote, though it may be put together from what others did.
    if (measure === 'text' && kind !== 'computed') {
      const labels = [rowLabel, columnLabel].filter((label) => label !== undefined)
      return [{ ...common, id, kind: 'text', labels }]
    }
    return categories.filter(hasText).map(({ code, label }) => ({
      ...common,
      id: optionField(id, code),
      kind: 'otherOption' as const,
      labels: [label],
    }))
  })
  return [...columns, ...commentsOn(question)]
}

function commentsOn(question: Question): readonly OpenVariable[] {
  if (!('comment' in question) || question.comment !== true) return []
  const { id, text } = question
  const common = { question: id, kind: 'comment', text } as const
  if (question.kind !== 'multipleChoice') return [{ ...common, id: commentField(id), labels: [] }]
  return question.options.map(({ code, label }) => ({
    ...common,
    id: commentField(id, code),
    labels: [label],
  }))
}

function hasText({ openText }: { readonly openText?: true }): boolean {
  return openText === true
}
