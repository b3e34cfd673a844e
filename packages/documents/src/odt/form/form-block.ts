import type { TypesetFormBlock } from '../../typesetting/typeset-form.ts'
import type { Draft } from '../elements/draft.ts'
import { captioned } from '../blocks/figure.ts'
import { frame } from '../elements/frame.ts'
import { paragraph } from '../elements/paragraph.ts'
import type { Place } from '../elements/place.ts'
import { plainText } from '../elements/plain-text.ts'
import { odtRuns } from '../elements/runs.ts'
import type { Content } from '../elements/xml.ts'
import { odtAnswerBoxes } from './answer-boxes.ts'
import { odtAnswerGrid } from './answer-grid.ts'
import { odtRankLines } from './rank-lines.ts'
import { odtReturnNote } from './return-note.ts'
import { odtScaleLine } from './scale-line.ts'
import { odtWritingLines } from './writing-lines.ts'

export function odtFormBlock(block: TypesetFormBlock, place: Place, draft: Draft): Content {
  switch (block.kind) {
    case 'instruction':
      return paragraph('Instruction', odtRuns(block.runs), place, draft.styles)
    case 'filterNote':
      return paragraph('Filter note', odtRuns(block.runs), place, draft.styles)
    case 'answerBoxes':
      return odtAnswerBoxes(block, place, draft)
    case 'writingLines':
      return odtWritingLines(block, place, draft)
    case 'answerGrid':
      return odtAnswerGrid(block, place, draft)
    case 'scaleLine':
      return odtScaleLine(block, place, draft)
    case 'rankLines':
      return odtRankLines(block, place, draft)
    case 'picture': {
      const framed = { ...block, title: plainText(block.caption) }
      return captioned(frame(framed, draft.styles), block.caption, place, draft)
    }
    case 'returnNote':
      return odtReturnNote(block, place, draft)
    default:
      return block satisfies never
  }
}
