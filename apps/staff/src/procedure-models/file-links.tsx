import { textsFor } from '@meinungsbild/design'
import type { Frame } from '../layout/frame.ts'
import { modelTexts } from './model.texts.ts'

type FileLinksProps = {
  readonly frame: Frame
  readonly hrefOf: (art: 'json' | 'bpmn') => string
}

/** A model as a file, in our own format and in that of modelers. */
export function FileLinks({ frame, hrefOf }: FileLinksProps) {
  const texts = textsFor(modelTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="dateien">
      <h2 id="dateien">{texts.files}</h2>
      <p>{texts.filesHint}</p>
      <p class="link-row">
        {(['json', 'bpmn'] as const).map((art) => (
          <a class="kern-link" href={hrefOf(art)} download>
            {texts[art]}
          </a>
        ))}
      </p>
    </section>
  )
}
