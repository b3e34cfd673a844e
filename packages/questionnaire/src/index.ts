export { answeringMinutes, answeringSeconds, questionCount } from './answering-time.ts'
export {
  answerTo,
  type Answer,
  type Answers,
  type CellAnswer,
  type ChoiceAnswer,
  type FileAnswer,
  type Form,
  type FormEntries,
  type RowAnswer,
  type RowChoices,
  type ValueAnswer,
} from './answers.ts'
export { isAnsweredInBrowser } from './answered-in-browser.ts'
export { isAsked } from './asked.ts'
export { asksForToday } from './asks-for-today.ts'
export { carriedText, formOf, ownEntries, withoutPage } from './carried.ts'
export { checkPage } from './check-page.ts'
export type { Circumstances } from './circumstances.ts'
export { compareQuestionnaires, type Difference } from './compare/compare-questionnaires.ts'
export { changedParts, type ChangedPart } from './compare/changed-parts.ts'
export { joinVariables, type Joinability, type JoinedVariable } from './compare/joinability.ts'
export { complete, type Completion } from './complete.ts'
export type { Datum } from './datum.ts'
export { describeAnswer } from './describe-answer.ts'
export { evaluateExpression, holds } from './expression/evaluate-expression.ts'
export type {
  Call,
  Expression,
  Literal,
  Operation,
  Operator,
  Reference,
  Surroundings,
  Value,
  ValueType,
} from './expression/expression.ts'
export {
  expressionProblemMessage,
  templateProblemMessage,
  typeProblemMessage,
} from './expression/expression-messages.ts'
export { functionHelp, type FunctionHelp } from './expression/functions/function-help.ts'
export { mapParts } from './expression/map-parts.ts'
export { mapReferences } from './expression/map-references.ts'
export { mapTemplate } from './expression/map-template.ts'
export { partsOf } from './expression/parts-of.ts'
export { parseExpression } from './expression/parse-expression.ts'
export { matches } from './expression/pattern/matches.ts'
export { patternFlaw } from './expression/pattern/pattern-flaw.ts'
export { printExpression } from './expression/print-expression.ts'
export { referencesIn } from './expression/references-in.ts'
export {
  parseTemplate,
  piecesOf,
  templateProblems,
  type TemplatePart,
} from './expression/template.ts'
export { typeOfExpression } from './expression/type-of-expression.ts'
export {
  cellField,
  commentField,
  countField,
  fileField,
  optionField,
  rowField,
  specialField,
  specialValue,
} from './field-names.ts'
export { explore, type Exploration } from './explore.ts'
export { mustMend, type Flaw } from './flaw.ts'
export { finish, type Finish } from './finish.ts'
export { parseEntries, parseForm } from './form-text.ts'
export { fromForm, readPage, toForm, type Reading } from './form.ts'
export { readGo, type Go } from './go.ts'
export { journey, pageAfter, pageBefore, type Journey, type JourneyPage } from './journey.ts'
export { keepsRules } from './keeps-rules.ts'
export { addressPartLabel } from './kinds/address-part-label.ts'
export { shownEntries } from './kinds/entry-numbers.ts'
export { entryQuestion } from './kinds/entry-question.ts'
export { entryLabel } from './kinds/entry.ts'
export { readFileAnswer, writeFileAnswer } from './kinds/file-answer.ts'
export { tidyFileName } from './kinds/file-name.ts'
export { fileTypeOf } from './kinds/file-type.ts'
export { mediaTypeOf } from './kinds/media-type-of-file.ts'
export { openTextLimit } from './kinds/open-text.ts'
export { placesOf } from './kinds/places.ts'
export { dataOf, variablesOf } from './kinds/columns.ts'
export { fields } from './kinds/forms.ts'
export { shownRows } from './kinds/table-rows.ts'
export { codePoints, tidyText } from './kinds/tidy.ts'
export { lint } from './lint/lint.ts'
export { plainLanguageAdvice } from './lint/plain-language.ts'
export { livePage, type LivePage } from './live-page.ts'
export { findQuestion } from './lookup.ts'
export type { Media, MediaName, MediaType } from './media.ts'
export { formatFileSize } from './messages/file-size.ts'
export { problemMessage } from './messages/messages.ts'
export { formatNumeral, readNumeral, writeNumeral } from './numeral.ts'
export { variantOf } from './order.ts'
export { parseAnswers, type ParsedAnswers } from './parse-answers.ts'
export { parseQuestionnaire, type ParsedQuestionnaire } from './parse-questionnaire.ts'
export type {
  Cell,
  Choosable,
  Columns,
  ExclusiveOption,
  LabelledRow,
  Mask,
  MatrixRow,
  NumberLimits,
  OppositeRow,
  Option,
  Order,
  ScalePoint,
  Steps,
  TextLimits,
} from './parts.ts'
export { isPersonal, personalQuestions } from './personal-questions.ts'
export { portableJourney } from './portable-journey.ts'
export { portableQuestionnaire, type PortableQuestionnaire } from './portable-questionnaire.ts'
export { problemOf, type Problem, type ProblemCode } from './problem.ts'
export { missingKinds, type MissingKind } from './missing-kind.ts'
export type { Check, QuestionBase, SpecialAnswer } from './question-base.ts'
export type {
  Address,
  AddressPart,
  Area,
  Computed,
  Consent,
  ConstantSum,
  DateQuestion,
  Differential,
  Download,
  DualMatrix,
  FileType,
  Hidden,
  LongText,
  Matrix,
  MonthQuestion,
  MultipleChoice,
  MultipleMatrix,
  NumberList,
  NumberQuestion,
  Picture,
  Place,
  Question,
  QuestionKind,
  Ranking,
  Rating,
  Recommendation,
  Repeat,
  Repeatable,
  Scale,
  SectionHeading,
  ShortText,
  SimpleQuestion,
  SingleChoice,
  Slider,
  Statement,
  Table,
  TextList,
  TimeQuestion,
  Upload,
  YesNo,
} from './question.ts'
export type { Ending, Jump, Page, Questionnaire, Quota, Variant } from './questionnaire.ts'
export { receivePage, type ReceivedPage } from './receive-page.ts'
export { referenceType } from './reference-type.ts'
export { paceOf, paces, type Pace } from './pace.ts'
export { readStepRequest, type StepCircumstances } from './read-step-request.ts'
export { readRespondent, type Channel, type Respondent } from './respondent.ts'
export { isSameForAll } from './same-for-all.ts'
export { specialLabel } from './special-label.ts'
export { stableTexts, type StableText } from './stable-path.ts'
export { firstStep, takeStep, type Step, type StepRequest } from './step.ts'
export {
  judgedQuestions,
  specialCategoryKinds,
  type JudgedQuestion,
  type SpecialCategory,
} from './special-categories.ts'
export { tellingTraits, type AskedTrait, type TellingTrait } from './telling-traits.ts'
export { inLanguage, type Language, type Text } from './text.ts'
export { mapTexts, textsIn, type PlacedText } from './texts.ts'
export { hasNumbers, type Category, type Measure, type Variable } from './variable.ts'
export { variables } from './variables.ts'
