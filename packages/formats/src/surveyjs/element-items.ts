import type { DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import { booleanItem } from './boolean-element.ts'
import { multipleChoiceItem, rankingItem, singleChoiceItem } from './choice-elements.ts'
import { choiceElements } from './elements-in-choices.ts'
import { addedComment, commentItem } from './comment-element.ts'
import type { Building } from './building.ts'
import { startElement } from './element-base.ts'
import { isOn, textOf, type Fields } from './fields.ts'
import { fileItem } from './file-element.ts'
import type { JsReading } from './js-reading.ts'
import { matrixItem } from './matrix-element.ts'
import { multipleTextItems } from './multiple-text-element.ts'
import { panelDynamicItems } from './panel-dynamic-element.ts'
import { panelItems } from './panel-element.ts'
import { ratingItem } from './rating-element.ts'
import { sliderItem } from './slider-element.ts'
import { withSetters } from './setters.ts'
import type { Standing } from './standing.ts'
import { tableItems } from './table-element.ts'
import { textItems } from './text-element.ts'
import { expressionItems, htmlItems, imageItems } from './words-elements.ts'

/** The questions that an element becomes. */
export function elementItems(
  fields: Fields,
  standing: Standing,
  reading: JsReading,
): readonly DraftItem[] {
  const type = textOf(fields, 'type').toLowerCase()
  if (type === 'panel' || type === 'flowpanel') return panelItems(fields, standing, reading)
  const building = startElement(fields, standing, reading)
  const items = withSetters(itemsFor(type, building), building)
  const [first] = items
  const hasComment = first !== undefined && 'comment' in first.question && first.question.comment
  if (first === undefined) return items
  return [
    ...items,
    ...(hasComment ? [] : addedComment(building, first)),
    ...choiceElements(building, first),
  ]
}

function itemsFor(type: string, building: Building): readonly DraftItem[] {
  const { fields } = building
  switch (type) {
    case 'text':
      return textItems(building)
    case 'comment':
      return [commentItem(building)]
    case 'radiogroup':
    case 'buttongroup':
      return [singleChoiceItem(building, undefined)]
    case 'dropdown':
      return [singleChoiceItem(building, 'dropdown')]
    case 'checkbox':
    case 'tagbox':
      return [multipleChoiceItem(building, undefined)]
    case 'imagemap':
    case 'imagepicker':
      return [
        isOn(fields, 'multiSelect') || (type === 'imagemap' && fields.json['multiSelect'] !== false)
          ? multipleChoiceItem(building, 'pictures')
          : singleChoiceItem(building, 'pictures'),
      ]
    case 'ranking':
    case 'sortablelist':
      return [rankingItem(building)]
    case 'boolean':
      return [booleanItem(building)]
    case 'rating':
      return [ratingItem(building)]
    case 'slider':
      return [sliderItem(building)]
    case 'file':
      return [fileItem(building)]
    case 'matrix':
      return [matrixItem(building)]
    case 'matrixdropdown':
    case 'matrixdynamic':
      return tableItems(building)
    case 'multipletext':
      return multipleTextItems(building)
    case 'paneldynamic':
      return panelDynamicItems(building)
    case 'html':
      return htmlItems(building)
    case 'image':
      return imageItems(building)
    case 'expression':
      return expressionItems(building)
    default:
      note(building.reading, 'lost', building.place, ...unknownType(type))
      return []
  }
}

function unknownType(type: string): readonly [de: string, en: string] {
  if (type === 'signaturepad') {
    return [
      'Unterschriften werden nicht erhoben; die Frage wurde nicht übernommen.',
      'Signatures are not collected; the question was not carried over.',
    ]
  }
  return [
    `Die Art „${type}“ gibt es hier nicht; die Frage wurde nicht übernommen.`,
    `There is no kind “${type}” here; the question was not carried over.`,
  ]
}
