import {
  Button,
  ChartDrawing,
  Checkbox,
  DataTable,
  Fold,
  formatMoment,
  Select,
  SummaryList,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { MapArea } from '@meinungsbild/exchange'
import type { DistrictSet } from '@meinungsbild/storage'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { districtsTexts } from './districts.texts.ts'
import { namingsOf } from './read-district-file.ts'
import { DistrictFile, SetFields } from './set-fields.tsx'

type DistrictSetProps = {
  readonly frame: Frame
  readonly set: DistrictSet
  readonly borders: readonly MapArea['polygons'][]
  readonly uploadedBy: string
  readonly fields: { readonly title: string; readonly source: string; readonly naming: string }
  /** What has just been done: `taken`, `saved`. */
  readonly done: string
  readonly errors: readonly FormError[]
}

/** One set: its map, its names, what can be changed, and its end. */
export function DistrictSetPage(props: DistrictSetProps) {
  const { frame, set, errors, done } = props
  const texts = textsFor(districtsTexts, frame.language)
  const told = done === 'taken' ? texts.taken : done === 'saved' ? texts.saved : undefined
  return (
    <StaffPage {...{ frame, errors }} title={set.title} done={told} width="wide">
      <p>
        <a class="kern-link" href={routes.districtSets.href()}>
          {texts.back}
        </a>
      </p>
      <SetFacts {...props} />
      <SetMap {...props} />
      <NameTable {...props} />
      <Changes {...props} />
    </StaffPage>
  )
}

function SetFacts({ frame, set, borders, uploadedBy }: DistrictSetProps) {
  const { language } = frame
  const texts = textsFor(districtsTexts, language)
  const number = (count: number) => count.toLocaleString(language)
  const kept = borders.flat(3).length
  return (
    <SummaryList
      facts={[
        { label: texts.districts, value: number(set.names.length) },
        { label: texts.borders, value: texts.simplified(number(set.corners), number(kept)) },
        { label: texts.source, value: set.source },
        {
          label: texts.changed,
          value: texts.uploaded(formatMoment(set.at, language), uploadedBy),
        },
      ]}
    />
  )
}

function SetMap({ frame, set, borders }: DistrictSetProps) {
  const { language } = frame
  const texts = textsFor(districtsTexts, language)
  const areas = set.names.map((names, index) => ({
    label: names[set.naming] ?? '',
    polygons: borders[index] ?? [],
  }))
  const { title, source } = set
  return (
    <section class="stack" aria-labelledby="karte">
      <h2 id="karte">{texts.map}</h2>
      <figure class="chart-figure">
        <ChartDrawing
          language={language}
          chart={{ kind: 'map', title, classes: [], areas, ...(source !== '' && { source }) }}
        />
      </figure>
    </section>
  )
}

/** Every district with all that could be its name, so that another property can be chosen by what it says. */
function NameTable({ frame, set, borders }: DistrictSetProps) {
  const texts = textsFor(districtsTexts, frame.language)
  const namings = [...new Set([set.naming, ...namingsOf(set.names)])]
  const rows = set.names.map((names, index) => ({ names, isDrawn: borders[index]?.length !== 0 }))
  return (
    <section class="stack" aria-labelledby="namen">
      <h2 id="namen">{texts.names}</h2>
      <DataTable
        caption={texts.names}
        captionHidden
        rows={rows}
        columns={[
          ...namings.map((naming) => ({
            head: naming,
            cell: ({ names }: (typeof rows)[number]) => names[naming],
          })),
          { head: texts.onMap, cell: ({ isDrawn }) => (isDrawn ? texts.drawn : texts.tooSmall) },
        ]}
      />
    </section>
  )
}

function Changes({ frame, set, fields, errors }: DistrictSetProps) {
  const texts = textsFor(districtsTexts, frame.language)
  const action = routes.districtSet.href({ set: set.id })
  const namings = namingsOf(set.names)
  const confirm = errorAt(errors, 'confirm')
  return (
    <>
      <h2>{texts.describe}</h2>
      <Form frame={frame} action={action} id="einteilung">
        <SetFields {...{ frame, errors }} title={fields.title} source={fields.source} />
        {namings.length > 1 && (
          <Select
            name="naming"
            label={texts.naming}
            hint={texts.namingHint}
            value={fields.naming}
            options={namings.map((naming) => ({
              value: naming,
              label: `${naming} (${examplesOf(set, naming)})`,
            }))}
          />
        )}
        <Button name="tun" value="describe">
          {texts.save}
        </Button>
      </Form>
      <Fold title={texts.replace} open={errorAt(errors, 'file') !== undefined}>
        <p>{texts.replaceHint}</p>
        <Form frame={frame} action={action} id="einteilung-ersetzen" files>
          <DistrictFile {...{ frame, errors }} />
          <Button style="secondary" name="tun" value="replace">
            {texts.replace}
          </Button>
        </Form>
      </Fold>
      <Fold title={texts.delete} open={confirm !== undefined}>
        <p>{texts.deleteHint}</p>
        <Form frame={frame} action={action} id="einteilung-loeschen">
          <Checkbox name="confirm" value="yes" label={texts.confirm} error={confirm} />
          <Button style="secondary" name="tun" value="delete">
            {texts.delete}
          </Button>
        </Form>
      </Fold>
    </>
  )
}

/** The first two names, to tell properties apart. */
function examplesOf({ names }: DistrictSet, naming: string): string {
  const shown = names.slice(0, 2).map((each) => each[naming] ?? '')
  return [...shown, ...(names.length > 2 ? ['…'] : [])].join(', ')
}
