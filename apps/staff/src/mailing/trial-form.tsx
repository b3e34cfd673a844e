import { Button, Select, TextField, textsFor } from '@meinungsbild/design'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import { languageName } from '../questionnaire/parts/language-name.ts'
import { routes } from '../routes.ts'
import type { SeriesProps } from './series-page.tsx'
import { seriesTexts } from './series.texts.ts'

/** Sends the kept text to one address, with a code that is none. */
export function TrialForm({ frame, initiative, series, previews, to, errors }: SeriesProps) {
  const texts = textsFor(seriesTexts, frame.language)
  const action = routes.mailTest.href({ id: initiative.id, series: String(series.number) })
  return (
    <section class="stack" aria-labelledby="trial">
      <h2 id="trial">{texts.test}</h2>
      <Form frame={frame} action={action}>
        <TextField
          name="to"
          type="email"
          label={texts.testAddress}
          hint={texts.testHint}
          value={to}
          autocomplete="email"
          error={errorAt(errors, 'to')}
        />
        {previews.length > 1 && (
          <Select
            name="language"
            label={texts.testLanguage}
            value={previews[0]?.language}
            options={previews.map(({ language }) => ({
              value: language,
              label: languageName(language, frame.language),
            }))}
          />
        )}
        <Button style="secondary">{texts.sendTest}</Button>
      </Form>
    </section>
  )
}
