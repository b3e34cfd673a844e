import { Button, Fold, Select, TextField, textsFor } from '@meinungsbild/design'
import { inLanguage, type Question } from '@meinungsbild/questionnaire'
import { errorAt } from '../../layout/error-at.ts'
import { conversionsOf } from '../change/convert-kind.ts'
import { isRepeatableKind } from '../change/question-kinds.ts'
import type { FormView } from '../parts/form-view.ts'
import { needsLook } from '../parts/needs-look.ts'
import { kindNames } from './kind.texts.ts'
import { questionTexts } from './question.texts.ts'

type PlacingGroupProps = FormView & { readonly question: Question; readonly isNested: boolean }

/** What the question is called, where it stands, where it came from, as what else it could be asked. */
export function PlacingGroup(props: PlacingGroupProps) {
  const { frame, form, errors, questionnaire, question, isNested } = props
  const texts = textsFor(questionTexts, frame.language)
  const names = textsFor(kindNames, frame.language)
  const [language] = questionnaire.languages
  const pages = questionnaire.pages.map(({ id, title }, index) => ({
    value: id,
    label: texts.pageName(index + 1, title ? inLanguage(title, language) : ''),
  }))
  const others = conversionsOf(question).filter((kind) => !isNested || isRepeatableKind(kind))
  return (
    <Fold
      title={texts.more}
      summary={`${form.get('id') ?? ''} · ${names[question.kind]}`}
      open={needsLook(props, 'id', 'page', 'convertTo')}
    >
      <TextField
        name="id"
        label={texts.id}
        hint={texts.idHint}
        value={form.get('id') ?? ''}
        width="medium"
        error={errorAt(errors, 'id')}
      />
      {isNested ? null : (
        <Select name="page" label={texts.page} value={form.get('page') ?? ''} options={pages} />
      )}
      {question.item !== undefined && (
        <p>
          {texts.item}: <code>{question.item}</code>
          <br />
          <span class="muted">{texts.itemHint}</span>
        </p>
      )}
      {others.length > 0 && (
        <div class="field-with-button">
          <Select
            name="convertTo"
            label={texts.convert}
            hint={texts.convertHint}
            value=""
            options={others.map((kind) => ({ value: kind, label: names[kind] }))}
            error={errorAt(errors, 'convertTo')}
            optional
          />
          <Button style="secondary" name="tun" value="keep:convert">
            {texts.doConvert}
          </Button>
        </div>
      )}
    </Fold>
  )
}
