import type { Language } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { uiLanguage } from '../texts.ts'

export type OurWordsProps = { readonly language: Language; readonly children: ComponentChildren }

/**
 * Words of ours on a page in `language`. In a language that the interface does not speak they are English, and say so:
 * a screen reader changes its voice (WCAG 3.1.2), and among words from right to left the full stop stays at the end.
 */
export function OurWords({ language, children }: OurWordsProps) {
  const ours = uiLanguage(language)
  if (language === ours || language.startsWith(`${ours}-`)) return <>{children}</>
  return (
    <span lang={ours} dir="ltr">
      {children}
    </span>
  )
}
