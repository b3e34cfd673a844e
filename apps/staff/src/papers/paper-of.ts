import type { Paper } from '@meinungsbild/documents'
import { memoView } from '../memos/memo-view.ts'
import { conceptPaper } from './concept-paper.ts'
import { memoPaper } from './memo-paper.ts'
import { minutesPaper } from './minutes-paper.ts'
import type { PaperInput } from './paper-input.ts'
import { pressReleasePaper } from './press-release-paper.ts'
import { reportPaper } from './report-paper.ts'

/** The paper that a document becomes, by the layout that the procedure gives it. */
export function paperOf(input: PaperInput): Paper {
  const { model, state, definition } = input
  switch (definition.layout) {
    case 'concept':
      return conceptPaper(input)
    case 'minutes':
      return minutesPaper(input)
    case 'memo': {
      const view = memoView(model, state, definition.id)
      if (view === undefined) throw new Error(`${definition.id} is no document of ${model.id}.`)
      return memoPaper(input, view)
    }
    case 'report':
      return reportPaper(input)
    case 'pressRelease':
      return pressReleasePaper(input)
    default:
      return definition.layout satisfies never
  }
}
