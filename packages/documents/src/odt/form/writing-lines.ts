import type { TypesetField, TypesetFormBlock } from '../../typesetting/typeset-form.ts'
import type { Draft } from '../elements/draft.ts'
import { paragraph } from '../elements/paragraph.ts'
import { part, type Place } from '../elements/place.ts'
import { odtRuns } from '../elements/runs.ts'
import type { Tab } from '../elements/tab-stops.ts'
import { element, type Content } from '../elements/xml.ts'
import { drawnBox } from './drawn-box.ts'
import { textWidth } from './text-width.ts'

const TAB = element('text:tab', {})

/** Lines are tabs that a rule leads to: who fills them in at a screen writes on them. */
export function odtWritingLines(
  block: Extract<TypesetFormBlock, { kind: 'writingLines' }>,
  place: Place,
  draft: Draft,
): Content {
  const { labelWidth, fields } = block
  return fields.map((field, at) => {
    const own = part(place, at, fields.length)
    if (labelWidth > 0 || field.label.length === 0) return written(field, labelWidth, own, draft)
    const label = paragraph(
      'Writing label',
      odtRuns(field.label),
      { ...own, kept: false },
      draft.styles,
    )
    return [label, written({ ...field, label: [] }, 0, own, draft)]
  })
}

function written(field: TypesetField, labelWidth: number, place: Place, draft: Draft): Content {
  const unit = field.unit.length === 0 ? [] : [' ', odtRuns(field.unit)]
  const beside: readonly Tab[] = labelWidth > 0 ? [{ at: labelWidth, kind: 'plain' }] : []
  const label = (text: Content) => (labelWidth > 0 ? [text, TAB] : [])
  switch (field.kind) {
    case 'lines': {
      const tabs: readonly Tab[] = [
        ...beside,
        { at: place.width - textWidth(field.unit), kind: 'ruled' },
      ]
      return Array.from({ length: field.count }, (_, at) =>
        paragraph(
          'Writing line',
          [label(at === 0 ? odtRuns(field.label) : ''), TAB, at === field.count - 1 ? unit : []],
          part(place, at, field.count),
          draft.styles,
          tabs,
        ),
      )
    }
    case 'boxes':
      return paragraph(
        'Writing line',
        [label(odtRuns(field.label)), boxes(field, draft), unit],
        place,
        draft.styles,
        beside,
      )
    default:
      return field satisfies never
  }
}

/** The first box has the words for all of them. */
function boxes(field: Extract<TypesetField, { kind: 'boxes' }>, draft: Draft): Content {
  const first = field.signs.findIndex((sign) => sign.kind === 'box')
  return field.signs.map((sign, at) =>
    sign.kind === 'box'
      ? drawnBox(6.4, at === first ? field.alternative : '', sign.text, draft.styles)
      : sign.text,
  )
}
