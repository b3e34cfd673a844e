import { Button, TextField, textsFor } from '@meinungsbild/design'
import { matches, patternFlaw } from '@meinungsbild/questionnaire'
import { errorAt } from '../../../layout/error-at.ts'
import type { FormView } from '../../parts/form-view.ts'
import { line } from '../../parts/text-fields.ts'
import { TextInLanguages } from '../../parts/text-in-languages.tsx'
import { kindFieldTexts } from '../kinds/kind-fields.texts.ts'

/** An author's own pattern, what it is called in words, and a field to try it out. */
export function PatternFields(props: FormView & { readonly name: string }) {
  const { frame, form, errors, name } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  const pattern = line(form, `${name}.pattern`)
  const trial = form.get(`${name}.trial`) ?? ''
  const flaw = pattern === '' ? undefined : patternFlaw(pattern)
  const fits = trial === '' || flaw ? undefined : matches(trial, pattern)
  return (
    <div class="stack">
      <TextField
        name={`${name}.pattern`}
        label={texts.ownPattern}
        hint={texts.patternHint}
        value={form.get(`${name}.pattern`) ?? ''}
        error={errorAt(errors, `${name}.pattern`) ?? flaw?.message[frame.language]}
      />
      <TextInLanguages
        {...props}
        name={`${name}.description`}
        label={texts.description}
        hint={texts.descriptionHint}
      />
      <div class="field-with-button">
        <TextField
          name={`${name}.trial`}
          label={texts.trial}
          hint={texts.trialHint}
          value={trial}
          width="medium"
          optional
        />
        <Button style="secondary" name="tun" value="show">
          {texts.tryOut}
        </Button>
      </div>
      {fits !== undefined && fits !== null && (
        <output>
          <strong>{fits ? texts.fits(trial) : texts.fitsNot(trial)}</strong>
        </output>
      )}
    </div>
  )
}
