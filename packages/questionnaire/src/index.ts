export type { Answer, Answers, Form, FormEntries, RowAnswer } from './answers.ts'
export type { Answered, Comparison, Condition, Contains } from './condition.ts'
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
export { inLanguage, type Language, type Text } from './text.ts'
export type { Category, Variable } from './variable.ts'
