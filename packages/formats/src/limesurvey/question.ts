import { isAsked } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { authorsChecks } from './checks.ts'
import { visibilityOf } from './conditions.ts'
import { array } from './kinds/array.ts'
import { cellArray } from './kinds/cell-array.ts'
import { date } from './kinds/date.ts'
import { dualArray } from './kinds/dual-array.ts'
import { equation } from './kinds/equation.ts'
import { fivePoints } from './kinds/five-points.ts'
import { freeText } from './kinds/free-text.ts'
import { hiddenValue, presetValue } from './kinds/hidden-value.ts'
import { languageSwitch } from './kinds/language-switch.ts'
import { multipleChoice } from './kinds/multiple-choice.ts'
import { numberList } from './kinds/number-list.ts'
import { number } from './kinds/number.ts'
import { ranking } from './kinds/ranking.ts'
import { builtInChoice, singleChoice } from './kinds/single-choice.ts'
import { statement } from './kinds/statement.ts'
import { textList } from './kinds/text-list.ts'
import { upload } from './kinds/upload.ts'
import { yesOrNo } from './kinds/yes-or-no.ts'
import { markedPersonal } from './personal.ts'
import { noteAt, type Asking } from './reading.ts'
import { noteSettings } from './settings.ts'
import { addVariables, type Variable } from './variables.ts'

/** A question of the file as ours: mostly one; none if its type is not known. */
export function itemsOf(asking: Asking): readonly DraftItem[] {
  const variables: Variable[] = []
  const { reading, question, id } = asking
  // Expressions at the question itself may name it as well.
  addVariables(reading.variables, { question, id, variables })
  const items = ofType(asking, variables)
  const visible = visibilityOf(asking, items[0]?.question.kind)
  noteSettings(asking)
  reading.form.questions.set(question.qid || question.title, items.length > 0)
  return items.map((item) => ({
    ...item,
    question: markedPersonal(item.question, asking),
    visible: [...visible, ...item.visible],
    checks: isAsked(item.question)
      ? [...item.checks, ...authorsChecks(asking, variables)]
      : item.checks,
  }))
}

function ofType(asking: Asking, variables: Variable[]): readonly DraftItem[] {
  const { type } = asking.question
  const hidden = hiddenValue(asking, variables)
  if (hidden !== undefined) return [hidden]
  const preset = presetValue(asking)
  if (preset !== undefined) return computed([preset], asking, variables)
  switch (type) {
    case 'L':
    case '!':
    case 'O':
      return [singleChoice(asking, variables)]
    case 'G':
      return [builtInChoice(asking, variables, ['F', 'M'])]
    case 'Y':
      return [yesOrNo(asking, variables)]
    case 'M':
    case 'P':
      return [multipleChoice(asking, variables)]
    case '5':
      return [fivePoints(asking, variables)]
    case 'A':
    case 'B':
    case 'C':
    case 'E':
    case 'F':
    case 'H':
      return [array(asking, variables)]
    case '1':
      return [dualArray(asking, variables)]
    case ':':
    case ';':
      return [cellArray(asking, variables)]
    case 'R':
      return [ranking(asking, variables)]
    case 'K':
      return [numberList(asking, variables)]
    case 'Q':
      return [textList(asking, variables)]
    case 'S':
    case 'T':
    case 'U':
      return [freeText(asking, variables)]
    case 'N':
      return [number(asking, variables)]
    case 'D':
      return [date(asking, variables)]
    case '|':
      return [upload(asking, variables)]
    case 'I':
      return [languageSwitch(asking, variables)]
    case '*':
      return computed(equation(asking), asking, variables)
    case 'X':
      return [statement(asking)]
    default:
      noteAt(
        asking,
        'lost',
        `Die Frageart „${type}“ ist nicht bekannt; die Frage wurde nicht übernommen.`,
        `The type of question “${type}” is not known; the question was not carried over.`,
      )
      return []
  }
}

/** Of what type its value is, is known when it has been translated. */
function computed(
  items: readonly DraftItem[],
  { id, reading }: Asking,
  variables: Variable[],
): readonly DraftItem[] {
  const [{ value } = { value: undefined }] = items
  variables.push({
    parts: [],
    role: 'answer',
    key: id,
    get value() {
      const translated = value && reading.form.translateUse(value, 'any')
      const type = translated?.ok ? translated.type : 'unknown'
      return { kind: 'value', expression: { kind: 'reference', path: [id] }, type } as const
    },
  })
  return items
}
