import type { Answer, Question } from '@meinungsbild/questionnaire'
import type { AnswerSlot } from './answer-slots.ts'
import { inRows, inCells } from './cell-answers.ts'
import { several, rowChoices, ranked } from './choice-answers.ts'
import { single, choiceIn, number } from './single-answer.ts'

/** A cell that is not empty, and what it fills. */
export type FilledCell = {
  readonly slot: AnswerSlot
  readonly column: string
  readonly value: string
}

/** The answer that the cells of one question make; `unfit` takes those that mean nothing there. */
export function answerFrom(
  question: Question,
  cells: readonly FilledCell[],
  unfit: FilledCell[],
): Answer | undefined {
  switch (question.kind) {
    case 'multipleChoice':
    case 'consent':
      return several(question, cells, unfit)
    case 'matrix':
    case 'differential':
      return inRows(
        cells,
        (cell) => choiceIn(cell, question, unfit),
        (rows) => ({ kind: 'rows', rows }),
      )
    case 'numberList':
    case 'constantSum':
      return inRows(
        cells,
        (cell) => number(cell, unfit),
        (values) => ({ kind: 'numbers', values }),
      )
    case 'textList':
      return inRows(
        cells,
        ({ value }) => value.trim(),
        (values) => ({ kind: 'texts', values }),
      )
    case 'multipleMatrix':
      return rowChoices(
        question.options.map(({ code }) => code),
        cells,
        unfit,
      )
    case 'dualMatrix':
    case 'table':
      return inCells(question, cells, unfit)
    case 'ranking':
      return ranked(question, cells, unfit)
    default:
      return single(question, cells, unfit)
  }
}
