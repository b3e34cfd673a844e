import type { Mask, Question, Text } from '@meinungsbild/questionnaire'
import type { DraftItem } from '../form-reading/draft.ts'
import { note, ownWords } from '../form-reading/form-reading.ts'
import type { Building } from './building.ts'
import { finishElement } from './element-base.ts'
import { numberOf, textOf } from './fields.ts'
import { inputMaskOf, type InputMask } from './input-mask.ts'
import { isoLimits } from './iso-limits.ts'
import { momentItems } from './moment-element.ts'
import { numberLimits, sliderQuestion } from './number-limits.ts'
import { validationOf, type Validation } from './validators.ts'

/** `text`, with all that its `inputType` can be. */
export function textItems(building: Building): readonly DraftItem[] {
  const { fields, base, reading } = building
  const validation = validationOf(building)
  const mask = inputMaskOf(fields, (example) =>
    ownWords(reading, `Bitte in dieser Form: ${example}`, `Please in this form: ${example}`),
  )
  const inputType = textOf(fields, 'inputType')
  if (inputType === 'datetime-local' || inputType === 'datetime') {
    return momentItems(building, validation.checks)
  }
  const question = maskedQuestion(mask, building) ??
    typedQuestion(inputType, validation, building) ?? {
      kind: 'shortText',
      ...base,
      ...lengthOf(validation, building),
      ...wordsMask(inputType, mask, validation, building),
    }
  return [finishElement(question, building, { checks: validation.checks })]
}

function maskedQuestion(mask: InputMask | undefined, building: Building): Question | undefined {
  const { base, reading } = building
  if (mask?.kind === 'date') return { kind: 'date', ...base, ...isoLimits('date', building) }
  if (mask?.kind !== 'number') return undefined
  const { unit, ...number } = mask
  return {
    ...base,
    ...number,
    ...(unit !== undefined && { unit: ownWords(reading, unit, unit) }),
  }
}

function typedQuestion(
  inputType: string,
  { number }: Validation,
  building: Building,
): Question | undefined {
  const { base } = building
  switch (inputType) {
    case 'number':
      return { kind: 'number', ...base, ...numberLimits(building), ...number }
    case 'range':
      return sliderQuestion(building)
    case 'date':
    case 'time':
    case 'month':
      return { kind: inputType, ...base, ...isoLimits(inputType, building) }
    default:
      return number && { kind: 'number', ...base, ...numberLimits(building), ...number }
  }
}

export function lengthOf(
  { maxLength }: Validation,
  { fields }: Building,
): { readonly maxLength?: number } {
  const own = numberOf(fields, 'maxLength') ?? 0
  const length = own > 0 ? own : maxLength
  return length === undefined ? {} : { maxLength: length }
}

/** What a text must look like, and whether it says who somebody is. */
function wordsMask(
  inputType: string,
  mask: InputMask | undefined,
  validation: Validation,
  building: Building,
): { readonly mask?: Mask; readonly personal?: true } {
  const own = ownMask(inputType, building)
  const all = own ?? (mask?.kind === 'text' ? mask.mask : undefined) ?? validation.mask
  return {
    ...(all !== undefined && { mask: all }),
    ...((all?.kind === 'email' || all?.kind === 'phone') && { personal: true as const }),
  }
}

function ownMask(inputType: string, building: Building): Mask | undefined {
  const { reading, place } = building
  const asText = (de: string, en: string) => note(reading, 'changed', place, de, en)
  switch (inputType) {
    case 'email':
      return { kind: 'email' }
    case 'tel':
      return { kind: 'phone' }
    case 'url':
      return { kind: 'url' }
    case 'week':
      asText('Die Woche wird als Text eingetippt.', 'The week is typed in as a text.')
      return pattern('\\d{4}-W\\d{2}', '2026-W07', building)
    case 'color':
      asText('Die Farbe wird als Text eingetippt.', 'The colour is typed in as a text.')
      return pattern('#[0-9A-Fa-f]{6}', '#336699', building)
    case 'password':
      asText('Was eingetippt wird, ist sichtbar.', 'What is typed in can be seen.')
      return undefined
    default:
      return undefined
  }
}

function pattern(source: string, example: string, { reading }: Building): Mask {
  const description: Text = ownWords(
    reading,
    `Bitte in dieser Form: ${example}`,
    `Please in this form: ${example}`,
  )
  return { kind: 'pattern', pattern: source, description }
}
