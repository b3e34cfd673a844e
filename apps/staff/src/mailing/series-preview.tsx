import { Fold, SummaryList, textsFor } from '@meinungsbild/design'
import { languageName } from '../questionnaire/parts/language-name.ts'
import type { ComposedMail } from './compose-mail.ts'
import { mailWords } from './mail-words.texts.ts'
import type { SeriesProps } from './series-page.tsx'
import { seriesTexts } from './series.texts.ts'

/** An e-mail as somebody would get it. */
export type Preview = { readonly language: string; readonly mail: ComposedMail }

/** The kept texts as e-mails, one for each language. */
export function SeriesPreview({ frame, previews }: SeriesProps) {
  const { language } = frame
  const texts = textsFor(seriesTexts, language)
  return (
    <section class="stack" aria-labelledby="preview">
      <h2 id="preview">{texts.preview}</h2>
      <p>{texts.previewLead(textsFor(mailWords, language).sampleName)}</p>
      {previews.map(({ language: written, mail }, index) => (
        <Fold title={languageName(written, language)} open={index === 0}>
          <div class="stack" lang={written}>
            <SummaryList facts={[{ label: texts.subject, value: mail.subject }]} />
            <div
              class="markdown mail-preview"
              // oxlint-disable-next-line react/no-danger -- made by our own renderer, with everything that is filled in escaped
              dangerouslySetInnerHTML={{ __html: mail.content }}
            />
            <details>
              <summary>{texts.previewPlain}</summary>
              <div class="mail-preview mail-preview--plain">{mail.text}</div>
            </details>
          </div>
        </Fold>
      ))}
    </section>
  )
}
