import type { TypesetPaper } from '../typesetting/typeset.ts'
import { odtContents } from './contents.ts'
import type { Draft } from './elements/draft.ts'
import { odtFacts } from './blocks/facts.ts'
import { letterhead } from './letterhead.ts'
import { paragraph } from './elements/paragraph.ts'
import type { Place } from './elements/place.ts'
import type { Content } from './elements/xml.ts'

/** How a paper of each style begins: the same parts as in `template/first-page.typ`. */
export function odtFirstPage(paper: TypesetPaper, place: Place, draft: Draft): Content {
  const { styles } = draft
  const head = letterhead(paper, place.width, draft)
  const label = paragraph('Label', paper.label, place, styles)
  const title = paragraph('Title', paper.title, place, styles)
  const facts = odtFacts(paper.head, 'Facts', place, draft)
  const framed = odtFacts(paper.head, 'Framed facts', place, draft)
  const rule = paragraph('Rule', '', place, styles)
  const pageBreak = paragraph('Page break', '', place, styles)
  switch (paper.style) {
    case 'concept':
      return [
        head,
        label,
        title,
        paper.head.length === 0 ? [] : [facts, paper.coverSheet ? pageBreak : rule],
      ]
    case 'memo':
      return [head, label, facts, rule, title]
    case 'pressRelease':
      return [head, label, framed, title]
    case 'questionnaire':
      return [head, label, title, framed]
    case 'report':
      return [
        head,
        paragraph('Cover label', paper.label, place, styles),
        title,
        paragraph('Cover rule', '', place, styles),
        facts,
        paper.contents ? odtContents(paper, place, draft) : [],
        pageBreak,
      ]
    default:
      return paper.style satisfies never
  }
}
