import { Button, Fieldset, TextArea, TextField, textsFor } from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import { routes } from '../routes.ts'
import { languageName } from '../questionnaire/parts/language-name.ts'
import type { SeriesProps } from './series-page.tsx'
import { seriesTexts } from './series.texts.ts'

/** Subject and text in each language of the survey. */
export function SeriesTextForm(props: SeriesProps) {
  const { frame, initiative, series, languages, texts: typed, errors } = props
  const texts = textsFor(seriesTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="texts">
      <h2 id="texts">{texts.texts}</h2>
      <p>{texts.textsLead}</p>
      <p>{texts.fields}</p>
      <Form
        frame={frame}
        action={routes.mailText.href({ id: initiative.id, series: String(series.number) })}
      >
        {languages.map((language, index) => (
          <Fieldset
            id={`text-${language}`}
            legend={languageName(language, frame.language)}
            style="section"
          >
            <TextField
              name={`subject-${language}`}
              label={texts.subject}
              value={typed[language]?.subject}
              optional={index > 0}
              error={errorAt(errors, `subject-${language}`)}
            />
            <TextArea
              name={`body-${language}`}
              label={texts.body}
              value={typed[language]?.body}
              rows={14}
              markdown
              optional={index > 0}
              error={errorAt(errors, `body-${language}`)}
            />
          </Fieldset>
        ))}
        <Button style="secondary">{texts.save}</Button>
      </Form>
    </section>
  )
}
