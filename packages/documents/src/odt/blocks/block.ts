import type { TypesetBlock } from '../../typesetting/typeset.ts'
import { odtBox } from './box.ts'
import type { Draft } from '../elements/draft.ts'
import { odtFacts } from './facts.ts'
import { odtFigure } from './figure.ts'
import { odtFormBlock } from '../form/form-block.ts'
import { odtQuestion } from '../form/question.ts'
import { odtHeading } from './heading.ts'
import { odtList } from './list.ts'
import type { ParagraphStyleName } from '../styles/paragraph-styles.ts'
import { paragraph } from '../elements/paragraph.ts'
import { part, type Place } from '../elements/place.ts'
import { odtRuns } from '../elements/runs.ts'
import { odtSignature } from './signature.ts'
import { odtTypesetTable } from './typeset-table.ts'
import type { Content } from '../elements/xml.ts'

/** The blocks in their order, one below the other. */
export function odtBlocks(blocks: readonly TypesetBlock[], place: Place, draft: Draft): Content {
  return blocks.map((block, at) => odtBlock(block, part(place, at, blocks.length), draft))
}

function odtBlock(block: TypesetBlock, place: Place, draft: Draft): Content {
  switch (block.kind) {
    case 'heading':
      return odtHeading(block, place, draft)
    case 'paragraph':
      return paragraph(PARAGRAPHS[block.style], odtRuns(block.runs), place, draft.styles)
    case 'list':
      return odtList(block, place, draft)
    case 'facts':
      return odtFacts(block.facts, 'Facts', place, draft)
    case 'table':
      return odtTypesetTable(block, place, draft)
    case 'figure':
      return odtFigure(block, place, draft)
    case 'box':
      return odtBox(block, place, draft, odtBlocks)
    case 'signature':
      return odtSignature(block, place, draft)
    case 'question':
      return odtQuestion(block, place, draft, odtBlocks)
    default:
      return odtFormBlock(block, place, draft)
  }
}

const PARAGRAPHS = {
  text: 'Text body',
  lead: 'Lead',
  note: 'Note',
  quote: 'Quotations',
} as const satisfies Record<string, ParagraphStyleName>
