import type { ExclusiveOption, SpecialAnswer } from '@meinungsbild/questionnaire'
import { ownWords, note } from '../form-reading/form-reading.ts'
import { newCodes } from '../form-reading/ids.ts'
import { codingFor, type Coding } from '../form-reading/coding.ts'
import type { Use } from '../form-reading/source-expression.ts'
import type { ChoiceItem } from './choice-items.ts'
import type { Building } from './building.ts'
import { isOn, textOf, valueOf } from './fields.ts'
import { noteIgnored } from './js-reading.ts'
import { wordsAt } from './localized.ts'
import { pictureOf } from './pictures.ts'

/** The choices of an element as our options. */
export type Choices = {
  readonly options: readonly ExclusiveOption[]
  readonly parts: ReadonlyMap<string, readonly Use[]>
  readonly special: readonly SpecialAnswer[]
  readonly coding: Coding | undefined
}

/** Choices that every list may have beside its own: which property asks for them, which one has their words. */
const extra = [
  {
    keys: ['showNoneItem', 'hasNone'],
    words: 'noneText',
    value: 'none',
    de: 'Keine davon',
    en: 'None',
  },
  {
    keys: ['showOtherItem', 'hasOther'],
    words: 'otherText',
    value: 'other',
    de: 'Sonstiges',
    en: 'Other (describe)',
  },
] as const

const specials = [
  { key: 'showDontKnowItem', words: 'dontKnowText', value: 'dontknow', special: 'dontKnow' },
  { key: 'showRefuseItem', words: 'refuseText', value: 'refused', special: 'noAnswer' },
] as const

/** `isList`: several can be chosen, so that "none" excludes the others. */
export function choicesOf(
  items: readonly ChoiceItem[],
  building: Building,
  isList: boolean,
): Choices {
  const { fields, place, reading } = building
  const takeCode = newCodes()
  const own = items.map((item) => ({
    item,
    option: optionOf(item, takeCode(String(item.value)), building),
  }))
  const added = extra
    .filter(({ keys }) => isOn(fields, ...keys))
    .map(({ words, value, de, en }): ExclusiveOption => ({
      code: takeCode(value),
      label: wordsAt(fields, [words], building, reading) ?? ownWords(reading, de, en),
      ...(value === 'other' ? { openText: true } : isList && { exclusive: true }),
      fixed: true,
    }))
  const special = specials.filter(({ key }) => isOn(fields, key))
  for (const { words } of special) noteOwnWords(words, building)
  if (isOn(fields, 'showSelectAllItem', 'hasSelectAll')) {
    valueOf(fields, 'selectAllText')
    note(
      reading,
      'lost',
      place,
      'Die Auswahl „alle“ gibt es hier nicht; die Antworten werden einzeln angekreuzt.',
      'There is no choice “all” here; the options are ticked one by one.',
    )
  }
  const pairs = own.map(({ item, option }) => [String(item.value), option.code] as const)
  const codes = codingFor(pairs, isList)
  const coding: Coding = {
    ...codes,
    ...(special.length > 0 && {
      specials: new Map(special.map((each) => [each.value, each.special])),
    }),
  }
  return {
    options: [...own.map(({ option }) => option), ...added],
    parts: new Map(
      own.flatMap(({ item, option }) =>
        item.conditions.length === 0 ? [] : [[option.code, item.conditions] as const],
      ),
    ),
    special: special.map((each) => each.special),
    coding: Object.keys(coding).length === 0 ? undefined : coding,
  }
}

function optionOf(
  { label, fields }: ChoiceItem,
  code: string,
  building: Building,
): ExclusiveOption {
  if (fields === undefined) return { code, label }
  const { reading, place } = building
  const link = textOf(fields, 'imageLink')
  const picture = link === '' ? undefined : pictureOf(link, place, reading)
  const option = {
    code,
    label,
    ...(isOn(fields, 'showCommentArea', 'hasComment') && { openText: true as const }),
    ...(isOn(fields, 'isExclusive') && { exclusive: true as const }),
    ...(picture !== undefined && { picture }),
  }
  // Elements in a choice become questions of their own.
  fields.seen.add('elements')
  noteIgnored(fields, reading)
  return option
}

/** Special answers have words of ours, which are the same in all questions. */
function noteOwnWords(key: string, { fields, place, reading }: Building): void {
  if (valueOf(fields, key) === undefined) return
  note(
    reading,
    'changed',
    place,
    `„Weiß nicht“ und „keine Angabe“ haben hier immer dieselben Worte; ${key} wurde nicht übernommen.`,
    `“Don’t know” and “no answer” always have the same words here; ${key} was not carried over.`,
  )
}
