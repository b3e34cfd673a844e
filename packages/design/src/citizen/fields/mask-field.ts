import { inLanguage, type Language, type TextLimits } from '@meinungsbild/questionnaire'
import { questionWords } from '../question.texts.ts'
import type { TextInputProps } from './text-input.tsx'

type Look = Pick<TextInputProps, 'type' | 'inputMode' | 'autoComplete' | 'width'>

/** Keyboard and autofill of a field for a text that must look like something (WCAG 1.3.5). */
export function maskLook({ mask }: TextLimits): Look {
  switch (mask?.kind) {
    case 'email':
      return { type: 'email', autoComplete: 'email' }
    case 'phone':
      return { type: 'tel', autoComplete: 'tel', width: 'middle' }
    case 'postcode':
      return { inputMode: 'numeric', autoComplete: 'postal-code', width: 'short' }
    case 'url':
      return { type: 'url', autoComplete: 'url' }
    case 'pattern':
      return { width: 'middle' }
    case undefined:
      return {}
    default:
      return mask satisfies never
  }
}

/** What fits into the field; undefined if anything does. */
export function maskHint({ mask, maxLength }: TextLimits, language: Language): string | undefined {
  const words = questionWords(language)
  switch (mask?.kind) {
    case 'email':
      return words.emailFormat
    case 'phone':
      return words.phoneFormat
    case 'postcode':
      return words.postcodeFormat
    case 'url':
      return words.urlFormat
    case 'pattern':
      return words.patternFormat(inLanguage(mask.description, language))
    case undefined:
      return maxLength === undefined ? undefined : words.upToCharacters(maxLength)
    default:
      return mask satisfies never
  }
}
