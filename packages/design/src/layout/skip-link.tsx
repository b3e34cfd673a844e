import { textsFor } from '../texts.ts'
import { layoutTexts } from './layout.texts.ts'
import { OurWords } from './our-words.tsx'

/** The id of every page's `main`. No question can be called so, because of the hyphen. */
export const mainId = 'seiten-inhalt'

/** The first thing that the tab key reaches; visible as soon as it has the focus. */
export function SkipLink({ language }: { readonly language: string }) {
  return (
    <a class="skip-link" href={`#${mainId}`}>
      <OurWords language={language}>{textsFor(layoutTexts, language).skip}</OurWords>
    </a>
  )
}
