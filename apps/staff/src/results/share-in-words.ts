import { smallBaseNote, type ReleasedFigure } from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'

/** A share as it is printed: in brackets where it rests on few answers, the official sign for "uncertain". */
export function shareInWords(
  { smallBase }: { readonly smallBase: boolean },
  share: ReleasedFigure,
  language: UiLanguage,
): string {
  const shown = inLanguage(share.shown, language)
  return smallBase ? `(${shown})` : shown
}

/** Says what the brackets mean, where there are any. */
export function uncertain(
  { smallBase }: { readonly smallBase: boolean },
  language: UiLanguage,
): readonly Block[] {
  if (!smallBase) return []
  return [{ kind: 'paragraph', style: 'note', text: inLanguage(smallBaseNote, language) }]
}
