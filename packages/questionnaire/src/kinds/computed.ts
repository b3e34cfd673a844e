import type { Answer } from '../answers.ts'
import { formatDay } from '../calendar.ts'
import type { Datum } from '../datum.ts'
import { formatNumeral } from '../numeral.ts'
import type { Computed } from '../question.ts'
import { inLanguage } from '../text.ts'
import type { Measure } from '../variable.ts'
import { columnOf } from './column.ts'
import { none, type Kind, type KindColumns, type KindForm } from './kind.ts'
import { yesAndNo } from './options.ts'
import { withoutAnswer, withoutForm } from './without-answer.ts'

/** A value that follows from the answers: nobody fills it in, but it has a column and can be referred to. */
export const computed: Kind<Computed> = {
  ...withoutAnswer,

  restrict: (_question, answer) => answer,

  value(_question, answer, path) {
    if (path.length > 0) return null
    // A truth value is kept as a code, like the answer to a question of yes or no, but stays one in expressions.
    if (answer.kind === 'choice') return answer.code === 'yes'
    return 'value' in answer ? answer.value : null
  },

  describe(_question, answer, language) {
    switch (answer.kind) {
      case 'number':
        return [formatNumeral(answer.value, language)]
      case 'date':
        return [formatDay(answer.value, language)]
      case 'text':
        return answer.value.split('\n')
      case 'choice':
        return yesAndNo
          .filter(({ code }) => code === answer.code)
          .map(({ label }) => inLanguage(label, language))
      default:
        return none
    }
  },
}

export const computedForm: KindForm<Computed> = withoutForm

const measures: Readonly<Record<Computed['type'], Measure>> = {
  number: 'metric',
  text: 'text',
  date: 'date',
  truth: 'nominal',
}

export const computedColumns: KindColumns<Computed> = {
  variables: (question) => [
    columnOf(question, {
      measure: measures[question.type],
      categories: question.type === 'truth' ? yesAndNo : none,
    }),
  ],

  data: (_question, answer) => [datumOf(answer)],
}

function datumOf(answer: Answer): Datum | undefined {
  switch (answer.kind) {
    case 'choice':
      return { kind: 'code', code: answer.code }
    case 'number':
    case 'text':
    case 'date':
      return answer
    default:
      return undefined
  }
}
