export {
  answerTo,
  type Answer,
  type Answers,
  type Form,
  type FormEntries,
  type RowAnswer,
} from './answers.ts'
export { checkPage } from './check-page.ts'
export { complete, type Completion } from './complete.ts'
export type { Answered, Comparison, Condition, Contains } from './condition.ts'
export { describeAnswer } from './describe-answer.ts'
export { evaluate, type EvaluationContext } from './evaluate.ts'
export { openTextField, rowField, specialField, specialValue } from './field-names.ts'
export type { Flaw } from './flaw.ts'
export { parseForm } from './form-text.ts'
export { fromForm, readPage, toForm, type Reading } from './form.ts'
export { journey, pageAfter, pageBefore, type Journey, type JourneyPage } from './journey.ts'
export { openTextLimit } from './kinds/open-text.ts'
export { fields } from './kinds/register.ts'
export { lint } from './lint/lint.ts'
export { findQuestion } from './lookup.ts'
export { problemMessage } from './messages/messages.ts'
export { parseAnswers, type ParsedAnswers } from './parse-answers.ts'
export { parseQuestionnaire, type ParsedQuestionnaire } from './parse-questionnaire.ts'
export { personalQuestions } from './personal-questions.ts'
export type { Problem, ProblemCode } from './problem.ts'
export type {
  DateQuestion,
  LongText,
  Matrix,
  MatrixRow,
  MultipleChoice,
  NumberQuestion,
  Option,
  Question,
  QuestionKind,
  Scale,
  ScalePoint,
  ShortText,
  SingleChoice,
  SpecialAnswer,
  Statement,
} from './question.ts'
export type { Page, Questionnaire } from './questionnaire.ts'
export { receivePage, type ReceivedPage } from './receive-page.ts'
export { specialLabel } from './special-label.ts'
export { inLanguage, type Language, type Text } from './text.ts'
export type { Category, Variable } from './variable.ts'
export { variables } from './variables.ts'
