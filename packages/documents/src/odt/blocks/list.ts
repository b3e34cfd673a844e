import type { TypesetBlock, TypesetItem } from '../../typesetting/typeset.ts'
import type { Draft } from '../elements/draft.ts'
import { listStyle } from '../styles/list-styles.ts'
import { paragraph } from '../elements/paragraph.ts'
import { part, type Place } from '../elements/place.ts'
import { odtRuns } from '../elements/runs.ts'
import { element, type Content, type Xml } from '../elements/xml.ts'

export function odtList(
  block: Extract<TypesetBlock, { kind: 'list' }>,
  place: Place,
  draft: Draft,
): Xml {
  const mark = block.ordered ? 'number' : 'point'
  const style = block.ordered ? 'Numbering 1' : 'List 1'
  return listOf(
    listStyle(mark, place.left, draft.styles),
    block.items.map((item, at) => inside(item, part(place, at, block.items.length))),
  )

  function inside(item: TypesetItem, room: Place): Content {
    // The list has the indent; a paragraph that had one too would overrule it.
    const own = { ...room, left: 0 }
    const inner = item.inner.map((runs, at) =>
      paragraph('List 1', odtRuns(runs), part(own, at, item.inner.length), draft.styles),
    )
    const outer = paragraph(
      style,
      odtRuns(item.runs),
      inner.length > 0 ? { ...own, kept: own.kept || own.whole } : own,
      draft.styles,
    )
    return inner.length === 0 ? outer : [outer, element('text:list', {}, inner.map(listItem))]
  }
}

/** A list of items that are written already. */
export function listOf(style: string, items: readonly Content[]): Xml {
  return element('text:list', { 'text:style-name': style }, items.map(listItem))
}

function listItem(content: Content): Xml {
  return element('text:list-item', {}, content)
}
