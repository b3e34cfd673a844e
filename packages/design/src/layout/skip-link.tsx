import { textsFor } from '../texts.ts'
import { layoutTexts } from './layout.texts.ts'

/** The id of every page's `main`. */
export const mainId = 'inhalt'

/** The first thing that the tab key reaches; visible as soon as it has the focus. */
export function SkipLink({ language }: { readonly language: string }) {
  return (
    <a class="skip-link" href={`#${mainId}`}>
      {textsFor(layoutTexts, language).skip}
    </a>
  )
}
