import { Badge, Fold, textsFor } from '@meinungsbild/design'
import type { Model } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { modelTexts } from './model.texts.ts'

type ModelDocumentsProps = { readonly frame: Frame; readonly model: Model }

/** The documents of a model with their sections and guiding questions, and which headings are Hamburg's. */
export function ModelDocuments({ frame, model }: ModelDocumentsProps) {
  const { language } = frame
  const texts = textsFor(modelTexts, language)
  return (
    <section class="stack" aria-labelledby="dokumente">
      <h2 id="dokumente">{texts.documents}</h2>
      {model.documents.map(({ title, sections, origin }) => (
        <Fold
          title={title[language]}
          summary={sections.map(({ heading }) => heading[language]).join(', ')}
        >
          {origin === 'seed' && (
            <p>
              <Badge label={texts.seed} tone="info" />
            </p>
          )}
          <dl class="model-sections">
            {sections.map(({ heading, part, questions, origin: from }) => (
              <div>
                <dt>
                  {part !== undefined && <span class="muted">{part[language]}: </span>}
                  {heading[language]}{' '}
                  {from === 'seed' && <Badge label={texts.seedHeading} tone="info" />}
                </dt>
                <dd>
                  <ul class="kern-list">
                    {questions.map((question) => (
                      <li>{question[language]}</li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </Fold>
      ))}
    </section>
  )
}
