import type { Question } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { writeBeside } from './write-computed.ts'
import { writeCondition } from './write-condition.ts'
import { writeKind } from './write-kind.ts'
import { writeRepeat } from './write-repeat.ts'
import { writeText } from './write-text.ts'
import { compact, noteLost, placeOf, type Writing } from './writing.ts'

/** Kinds for which SurveyJS has "don't know" among the choices. */
const choosing: ReadonlySet<Question['kind']> = new Set(['singleChoice', 'multipleChoice'])

/** Questions as elements; those for which SurveyJS has nothing are left out, each with a line. */
export function elementsOf(
  questions: readonly Question[],
  writing: Writing,
): readonly JsonObject[] {
  return questions
    .map((own) => writeElement(own, writing))
    .filter((element) => element !== undefined)
}

/** A question as an element; undefined, with a line, if SurveyJS has nothing for it. */
export function writeElement(question: Question, writing: Writing): JsonObject | undefined {
  if (question.kind === 'computed' || question.kind === 'hidden') {
    writeBeside(question, writing)
    return undefined
  }
  const own =
    question.kind === 'repeat'
      ? writeRepeat(question, elementsOf(question.questions, writing), writing)
      : writeKind(question, writing)
  if (own === undefined) return undefined
  const place = placeOf(question)
  const { special = [], item, purpose, personal } = question
  const lost = [
    ...(special.length > 0 && !choosing.has(question.kind) ? ['special'] : []),
    ...(item === undefined ? [] : ['item']),
    ...(purpose === undefined ? [] : ['purpose']),
    ...(personal && !isMarkedPersonal(question) ? ['personal'] : []),
  ]
  if (lost.length > 0) {
    noteLost(
      place,
      `SurveyJS kennt nicht: ${lost.join(', ')}.`,
      `SurveyJS does not know: ${lost.join(', ')}.`,
      writing,
    )
  }
  const hasTitle = question.kind !== 'statement' && question.kind !== 'picture'
  return {
    ...compact({
      name: question.id,
      title: hasTitle ? writeText(question.text, place, writing) : undefined,
      description: question.help && writeText(question.help, place, writing),
      isRequired: question.required ? true : undefined,
      visibleIf: writeCondition(question.visibleIf, place, writing),
      requiredIf: writeCondition(question.requiredIf, place, writing),
    }),
    ...own,
    ...withChecks(question, own, writing),
  }
}

function isMarkedPersonal(question: Question): boolean {
  const kind = question.kind === 'shortText' ? question.mask?.kind : undefined
  return kind === 'email' || kind === 'phone'
}

/** Checks stand beside the validators that the kind of question has itself. */
function withChecks(question: Question, { validators }: JsonObject, writing: Writing): JsonObject {
  const place = placeOf(question)
  const checks = (question.checks ?? []).flatMap(({ that, message }): readonly JsonObject[] => {
    const expression = writeCondition(that, place, writing)
    return expression === undefined
      ? []
      : [{ type: 'expression', expression, text: writeText(message, place, writing) }]
  })
  const all = [...(Array.isArray(validators) ? validators : []), ...checks]
  return all.length === 0 ? {} : { validators: all }
}
