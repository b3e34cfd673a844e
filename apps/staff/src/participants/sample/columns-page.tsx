import {
  Button,
  ButtonLink,
  Buttons,
  CellSelect,
  Checkbox,
  DataTable,
  DateField,
  NumberField,
  Select,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { personFields } from '@meinungsbild/participants'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { chooseListTexts } from './choose-list.texts.ts'
import { columnsField, type ColumnsFields } from './columns-form.ts'
import { columnsTexts, fieldTexts } from './columns.texts.ts'
import { basisOf, type KeptUpload } from './wizard.ts'

type ColumnsProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly upload: KeptUpload
  readonly fields: ColumnsFields
  readonly errors: readonly FormError[]
}

/** Step 2 of reading a sample: columns, who can be drawn, strata. */
export function ColumnsPage(props: ColumnsProps) {
  const { frame, initiative, upload, errors } = props
  const { id } = initiative
  const texts = textsFor(columnsTexts, frame.language)
  const { step } = textsFor(chooseListTexts, frame.language)
  const lines = upload.table.lines.length.toLocaleString(frame.language)
  const encoding = upload.table.encoding === 'latin1' ? texts.latin1 : ''
  return (
    <InitiativeFrame width="wide" {...{ frame, initiative, errors }} title={texts.title}>
      <p class="muted">{step(2)}</p>
      <p>{texts.facts(upload.fileName, lines, encoding)}</p>
      <Form frame={frame} action={routes.sampleColumns.href({ id })} id="spalten">
        <input type="hidden" name="basis" value={basisOf(upload)} />
        <Meanings {...props} />
        <Rules {...props} />
        <Strata {...props} />
        <Buttons>
          <Button>{texts.next}</Button>
          <ButtonLink href={routes.sampleFile.href({ id })} style="tertiary">
            {texts.back}
          </ButtonLink>
        </Buttons>
      </Form>
    </InitiativeFrame>
  )
}

const shownLines = 5

function Meanings({ frame, upload, fields, errors }: ColumnsProps) {
  const texts = textsFor(columnsTexts, frame.language)
  const names = textsFor(fieldTexts, frame.language)
  const { columns, lines } = upload.table
  const options = [
    { value: '', label: texts.unused },
    ...personFields.map((value) => ({ value, label: names[value] })),
  ]
  const rows = columns.map((name, index) => ({
    index,
    name: name === '' ? texts.unnamed(index + 1) : name,
    examples: lines.slice(0, shownLines).map(({ cells }) => (cells[index] ?? '').slice(0, 60)),
  }))
  return (
    <section class="stack" aria-labelledby="bedeutungen">
      <h2 id="bedeutungen">{texts.columns}</h2>
      <p>{texts.columnsLead}</p>
      <DataTable
        caption={texts.columns}
        captionHidden
        rows={rows}
        columns={[
          { head: texts.column, cell: ({ name }) => name },
          {
            head: texts.examples,
            cell: ({ examples }) => (
              <span class="muted">{examples.filter((each) => each.trim() !== '').join(' | ')}</span>
            ),
          },
          {
            head: texts.meaning,
            cell: ({ index, name }) => (
              <CellSelect
                name={columnsField(index)}
                label={texts.meaningOf(name)}
                value={fields.meanings[index] ?? ''}
                options={options}
                error={errorAt(errors, columnsField(index))}
              />
            ),
          },
        ]}
      />
    </section>
  )
}

function Rules({ frame, fields, errors }: ColumnsProps) {
  const texts = textsFor(columnsTexts, frame.language)
  return (
    <section class="stack" aria-labelledby="regeln">
      <h2 id="regeln">{texts.rules}</h2>
      <p>{texts.blockNote}</p>
      <NumberField
        name="least"
        label={texts.least}
        hint={texts.ageHint}
        value={fields.least}
        unit={texts.years}
        error={errorAt(errors, 'least')}
        optional
      />
      <NumberField
        name="most"
        label={texts.most}
        value={fields.most}
        unit={texts.years}
        error={errorAt(errors, 'most')}
        optional
      />
      <DateField
        name="on"
        label={texts.on}
        hint={texts.onHint}
        value={fields.on}
        error={errorAt(errors, 'on')}
      />
      <Checkbox
        name="mainOnly"
        value="yes"
        label={texts.mainOnly}
        hint={texts.mainOnlyHint}
        checked={fields.mainOnly}
      />
    </section>
  )
}

function Strata({ frame, upload, fields, errors }: ColumnsProps) {
  const texts = textsFor(columnsTexts, frame.language)
  const options = [
    { value: '', label: texts.noStratum },
    ...upload.table.columns.map((name, index) => ({
      value: columnsField(index),
      label: name === '' ? texts.unnamed(index + 1) : name,
    })),
    { value: 'ageGroup', label: texts.ageGroups },
  ]
  return (
    <section class="stack" aria-labelledby="schichten">
      <h2 id="schichten">{texts.strata}</h2>
      <p>{texts.strataLead}</p>
      {fields.strata.map((value, index) => (
        <Select
          key={index}
          name={`stratum${index + 1}`}
          label={texts.stratum(index + 1)}
          value={value}
          options={options}
          error={errorAt(errors, `stratum${index + 1}`)}
        />
      ))}
      <TextField
        name="bounds"
        label={texts.bounds}
        hint={texts.boundsHint}
        value={fields.bounds}
        width="medium"
        error={errorAt(errors, 'bounds')}
        optional
      />
    </section>
  )
}
