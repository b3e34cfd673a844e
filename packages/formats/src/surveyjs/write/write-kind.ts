import type { Computed, Hidden, Question, Repeat } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import {
  writeAsChoice,
  writeMultipleChoice,
  writeRanking,
  writeSingleChoice,
} from './write-choice-kinds.ts'
import { writeFields } from './write-fields.ts'
import { writeMatrix } from './write-matrix.ts'
import { writeScale } from './write-scale.ts'
import { writeTable } from './write-table.ts'
import { writeWordsKind } from './write-words-kind.ts'
import { compact, type Writing } from './writing.ts'

/** What an element has beside what all have; undefined, with a line, if SurveyJS has nothing for it. */
export function writeKind(
  question: Exclude<Question, Computed | Hidden | Repeat>,
  writing: Writing,
): JsonObject | undefined {
  switch (question.kind) {
    case 'singleChoice':
      return writeSingleChoice(question, writing)
    case 'multipleChoice':
      return writeMultipleChoice(question, writing)
    case 'ranking':
      return writeRanking(question, writing)
    case 'yesNo':
      return compact({ type: 'boolean', displayMode: 'radio', showCommentArea: question.comment })
    case 'place':
    case 'consent':
      return writeAsChoice(question, writing)
    case 'scale':
    case 'rating':
    case 'recommendation':
    case 'slider':
      return writeScale(question, writing)
    case 'matrix':
    case 'differential':
    case 'multipleMatrix':
    case 'dualMatrix':
      return writeMatrix(question, writing)
    case 'table':
      return writeTable(question, writing)
    case 'shortText':
    case 'longText':
    case 'textList':
    case 'number':
    case 'numberList':
    case 'constantSum':
    case 'date':
    case 'time':
    case 'month':
    case 'address':
    case 'upload':
      return writeFields(question, writing)
    case 'statement':
    case 'section':
    case 'picture':
    case 'download':
      return writeWordsKind(question, writing)
    default:
      return question satisfies never
  }
}
