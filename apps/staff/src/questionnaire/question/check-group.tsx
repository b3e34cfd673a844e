import { Button, fieldId, Fold, IconButton, textsFor } from '@meinungsbild/design'
import type { Question } from '@meinungsbild/questionnaire'
import { ConditionFieldset } from '../condition/condition-fieldset.tsx'
import { conditionTexts } from '../condition/condition.texts.ts'
import type { FormView } from '../parts/form-view.ts'
import { needsLook } from '../parts/needs-look.ts'
import { presentRows } from '../parts/rows.ts'
import { TextInLanguages } from '../parts/text-in-languages.tsx'
import { questionTexts } from './question.texts.ts'

type CheckGroupProps = FormView & { readonly question: Question }

/** What must hold between this answer and others, each with the sentence that asks to mend it. */
export function CheckGroup(props: CheckGroupProps) {
  const { frame, form } = props
  const texts = textsFor(questionTexts, frame.language)
  const rows = presentRows(form, 'checks')
  return (
    <>
      <input type="hidden" name="checks" value="shown" />
      <Fold
        title={texts.checks}
        summary={texts.checkCount(rows.length)}
        open={needsLook(props, 'checks')}
      >
        <p class="muted" id={fieldId('checks')}>
          {texts.checksLead}
        </p>
        {rows.map((row) => (
          <CheckBlock key={row} {...props} row={row} />
        ))}
        <div>
          <Button style="secondary" name="tun" value="add:checks">
            {texts.addCheck}
          </Button>
        </div>
      </Fold>
    </>
  )
}

function CheckBlock(props: CheckGroupProps & { readonly row: number }) {
  const { frame, form, question, row } = props
  const texts = textsFor(questionTexts, frame.language)
  const name = `checks.${row}`
  return (
    <fieldset class="block stack">
      <legend class="block__legend">{texts.check(row + 1)}</legend>
      <div class="block__buttons">
        <IconButton
          icon="delete"
          name="tun"
          value={`remove:checks:${row}`}
          label={texts.removeCheck(row + 1)}
        />
      </div>
      <input type="hidden" name={`${name}.was`} value={form.get(`${name}.was`) ?? ''} />
      <ConditionFieldset
        {...props}
        name={`${name}.that`}
        legend={textsFor(conditionTexts, frame.language).check}
        place={{ kind: 'check', id: question.id }}
      />
      <TextInLanguages {...props} name={`${name}.message`} label={texts.checkMessage} />
    </fieldset>
  )
}
