import { Button, fieldId, Fold, Select, textsFor } from '@meinungsbild/design'
import { inLanguage, type Page } from '@meinungsbild/questionnaire'
import { ConditionFieldset } from '../condition/condition-fieldset.tsx'
import { conditionTexts } from '../condition/condition.texts.ts'
import { errorAt } from '../../layout/error-at.ts'
import type { FormView } from '../parts/form-view.ts'
import { needsLook } from '../parts/needs-look.ts'
import { presentRows } from '../parts/rows.ts'
import { pageTexts } from './page.texts.ts'
import { RowButtons } from '../parts/row-buttons.tsx'

type JumpGroupProps = FormView & { readonly page: Page }

/** Where it goes on after the page; the first jump whose condition holds counts. */
export function JumpGroup(props: JumpGroupProps) {
  const { frame, form } = props
  const texts = textsFor(pageTexts, frame.language)
  const rows = presentRows(form, 'jumps')
  return (
    <Fold
      title={texts.jumps}
      summary={texts.jumpCount(rows.length)}
      open={rows.length > 0 || needsLook(props, 'jumps')}
    >
      <p class="muted" id={fieldId('jumps')}>
        {texts.jumpsLead}
      </p>
      {rows.map((row) => (
        <JumpBlock key={row} {...props} row={row} isLast={row === rows.at(-1)} />
      ))}
      <div>
        <Button style="secondary" name="tun" value="add:jumps">
          {texts.addJump}
        </Button>
      </div>
    </Fold>
  )
}

function JumpBlock(props: JumpGroupProps & { readonly row: number; readonly isLast: boolean }) {
  const { frame, form, errors, page, row, isLast } = props
  const texts = textsFor(pageTexts, frame.language)
  const name = `jumps.${row}`
  return (
    <fieldset class="block stack">
      <legend class="block__legend">{texts.jump(row + 1)}</legend>
      <div class="block__buttons">
        <RowButtons
          list="jumps"
          isFirst={row === 0}
          {...{ row, isLast }}
          labels={{
            up: texts.jumpUp(row + 1),
            down: texts.jumpDown(row + 1),
            remove: texts.removeJump(row + 1),
          }}
        />
      </div>
      <input type="hidden" name={`${name}.was`} value={form.get(`${name}.was`) ?? ''} />
      <ConditionFieldset
        {...props}
        name={`${name}.if`}
        legend={textsFor(conditionTexts, frame.language).jump}
        place={{ kind: 'jump', id: page.id }}
      />
      <Select
        name={`${name}.to`}
        label={texts.jumpTo}
        value={form.get(`${name}.to`) ?? ''}
        options={targetsOf(props)}
        error={errorAt(errors, `${name}.to`)}
      />
    </fieldset>
  )
}

/** Later pages, endings, the check page; and what a file brought along. */
function targetsOf(props: JumpGroupProps & { readonly row: number }) {
  const { frame, form, questionnaire, page, row } = props
  const texts = textsFor(pageTexts, frame.language)
  const { pages, endings = [], languages } = questionnaire
  const own = pages.findIndex(({ id }) => id === page.id)
  const later = pages.flatMap(({ id, title }, index) =>
    index <= own
      ? []
      : [
          {
            value: id,
            label: texts.pageName(index + 1, title ? inLanguage(title, languages[0]) : ''),
          },
        ],
  )
  const ends = endings.map(({ id, title }) => ({
    value: id,
    label: texts.endingName(inLanguage(title, languages[0]) || id),
  }))
  const known = [...later, ...ends, { value: 'end', label: texts.end }]
  const chosen = form.get(`jumps.${row}.to`) ?? ''
  const isKnown = chosen === '' || known.some(({ value }) => value === chosen)
  return isKnown ? known : [...known, { value: chosen, label: chosen }]
}
