import type { Language } from '@meinungsbild/questionnaire'
import { assetHref } from '#asset-href'
import { OurWords } from '../../layout/our-words.tsx'
import { citizenWords } from '../citizen.texts.ts'
import { hook } from '../hooks.ts'

/**
 * Where the answers of a journey are sealed: in the browser that has made this page, or on the server. `inBrowser` is where
 * a script finds what it needs to do it itself, empty where only the window's history knows; undefined where the server must.
 */
export type Sealing =
  | { readonly place: 'browser' }
  | { readonly place: 'server'; readonly inBrowser: string | undefined }

/** Tells a script what it needs to take a journey over; nothing where it cannot. */
export function sealedHook(sealing: Sealing) {
  return sealing.place === 'browser' || sealing.inBrowser === undefined
    ? {}
    : hook('sealed', assetHref('sealed-journey.js'), sealing.inBrowser)
}

export type SealingNoteProps = { readonly sealing: Sealing; readonly language: Language }

/** Says where the answers are sealed. A script that takes the journey over says so in the same place. */
export function SealingNote({ sealing, language }: SealingNoteProps) {
  const words = citizenWords(language)
  return (
    <p class="kern-body kern-body--muted" {...sealedHook(sealing)}>
      <OurWords language={language}>
        {sealing.place === 'browser' ? words.sealedInBrowser : words.sealedOnServer}
      </OurWords>
    </p>
  )
}
