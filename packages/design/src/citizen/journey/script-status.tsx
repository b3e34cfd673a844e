import type { Language } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { hook } from '../hooks.ts'

/** Where the script tells screen readers what has changed. Empty without it. */
export function ScriptStatus({ language }: { readonly language: Language }) {
  return (
    <output class="kern-sr-only" {...hook('status')}>
      <OurWords language={language}>{''}</OurWords>
    </output>
  )
}
