import type { AnswerBoxes, AnswerOption, FormBlock, QuestionBlock } from '../form-block.ts'
import type { Composition } from './composition.ts'
import { inColumns } from './in-columns.ts'
import { markOf } from './mark.ts'
import type { TypesetFormBlock, TypesetOption } from './typeset-form.ts'
import { typesetGrid } from './typeset-grid.ts'
import { typesetPicture } from './typeset-picture.ts'
import { typesetWritingLines } from './typeset-writing-lines.ts'
import { DRAWN } from './words.ts'

/** A block of a questionnaire; what has nothing to show is left out. */
export function typesetFormBlock(
  block: Exclude<FormBlock, QuestionBlock>,
  sheet: Composition,
): readonly TypesetFormBlock[] {
  switch (block.kind) {
    case 'instruction':
    case 'filterNote': {
      const runs = sheet.runs(block.text)
      return runs.length > 0 ? [{ kind: block.kind, runs }] : []
    }
    case 'answerBoxes':
      return block.options.length > 0 ? [answerBoxes(block, sheet)] : []
    case 'writingLines':
      return block.fields.length > 0 ? [typesetWritingLines(block.fields, sheet)] : []
    case 'answerGrid': {
      const grid = typesetGrid(block, sheet)
      return grid === undefined ? [] : [grid]
    }
    case 'scaleLine': {
      const points = block.points.map(sheet.runs)
      const [from, to] = [sheet.runs(block.from), sheet.runs(block.to)]
      const mark = markOf('one', sheet)
      const narrow = block.points.every((point) => point.length <= 3)
      return points.length > 0 ? [{ kind: 'scaleLine', mark, points, from, to, narrow }] : []
    }
    case 'rankLines': {
      const options = block.options.map(sheet.runs)
      return options.length > 0
        ? [{ kind: 'rankLines', mark: markOf('number', sheet), options }]
        : []
    }
    case 'picture': {
      const caption = sheet.runs(block.caption)
      return [{ kind: 'picture', caption, ...typesetPicture(block.picture, 'alone', sheet) }]
    }
    case 'returnNote':
      return [
        {
          kind: 'returnNote',
          title: sheet.runs(block.title),
          runs: sheet.runs(block.text),
          address: block.address.map(sheet.runs),
        },
      ]
    default:
      return block satisfies never
  }
}

function answerBoxes(block: AnswerBoxes, sheet: Composition): TypesetFormBlock {
  const options = block.options.map((option) => typesetOption(option, block.columns, sheet))
  return {
    kind: 'answerBoxes',
    mark: markOf(block.choose, sheet),
    columns: inColumns(options, block.columns),
  }
}

function typesetOption(
  option: AnswerOption,
  columns: AnswerBoxes['columns'],
  sheet: Composition,
): TypesetOption {
  return {
    runs: sheet.runs(option.label),
    line: option.writing === true ? DRAWN[sheet.language].lines(1) : '',
    filterNote: sheet.runs(option.filterNote ?? ''),
    picture: option.picture === undefined ? null : typesetPicture(option.picture, columns, sheet),
  }
}
