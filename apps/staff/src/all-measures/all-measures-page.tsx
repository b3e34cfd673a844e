import {
  Badge,
  Button,
  ButtonLink,
  Checkbox,
  DataTable,
  EmptyState,
  Select,
  formatDay,
  textsFor,
  type Tone,
} from '@meinungsbild/design'
import { inEuro } from '../costs/euro.ts'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { allMeasuresTexts } from './all-measures.texts.ts'
import { standings, type MeasureFilter, type MeasureRow } from './measure-rows.ts'
import { standingWords } from './standing-words.ts'

type AllMeasuresProps = {
  readonly frame: Frame
  /** Of all initiatives, before filtering. */
  readonly all: readonly MeasureRow[]
  readonly rows: readonly MeasureRow[]
  readonly filter: MeasureFilter
}

/** The measures of the house, to be filtered by unit, state and lateness. */
export function AllMeasuresPage({ frame, all, rows, filter }: AllMeasuresProps) {
  const texts = textsFor(allMeasuresTexts, frame.language)
  return (
    <StaffPage frame={frame} title={texts.title} width="wide">
      <p>{texts.lead}</p>
      {all.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <>
          <FilterForm frame={frame} all={all} filter={filter} />
          <p aria-live="polite">{inWords(rows, frame)}</p>
          <Table frame={frame} rows={rows} />
          <ButtonLink href={routes.allMeasures.href({ ...queryOf(filter), art: 'csv' })} download>
            {texts.download}
          </ButtonLink>
        </>
      )}
    </StaffPage>
  )
}

function FilterForm({ frame, all, filter }: Omit<AllMeasuresProps, 'rows'>) {
  const { language } = frame
  const texts = textsFor(allMeasuresTexts, language)
  const units = [...new Set(all.map(({ measure }) => measure.unit))].toSorted((one, other) =>
    one.localeCompare(other, 'de'),
  )
  return (
    <form class="filter-row" method="get" action={routes.allMeasures.href()}>
      <Select
        name="stelle"
        label={texts.unit}
        value={filter.unit}
        options={[
          { value: '', label: texts.everyUnit },
          ...units.map((unit) => ({ value: unit, label: unit })),
        ]}
      />
      <Select
        name="stand"
        label={texts.standing}
        value={filter.standing}
        options={[
          { value: '', label: texts.everyStanding },
          ...standings.map((each) => ({ value: each, label: standingWords(each, language) })),
        ]}
      />
      <Checkbox name="ueberfaellig" value="ja" label={texts.onlyLate} checked={filter.onlyLate} />
      <Button style="secondary">{texts.apply}</Button>
    </form>
  )
}

function Table({ frame, rows }: Pick<AllMeasuresProps, 'frame' | 'rows'>) {
  const { language } = frame
  const texts = textsFor(allMeasuresTexts, language)
  const euro = (cents: number | undefined) => (cents === undefined ? '–' : inEuro(cents, language))
  return (
    <DataTable<MeasureRow>
      caption={texts.title}
      captionHidden
      rows={rows}
      empty={texts.noneFiltered}
      columns={[
        {
          head: texts.measure,
          cell: ({ initiative, measure: { id, title } }) => (
            <a
              class="kern-link"
              href={`${routes.measures.href({ id: initiative })}#massnahme-${id}`}
            >
              {title}
            </a>
          ),
        },
        {
          head: texts.from,
          cell: ({ initiative, from }) => (
            <a class="kern-link" href={routes.initiative.href({ id: initiative })}>
              {from}
            </a>
          ),
        },
        { head: texts.unit, cell: ({ measure }) => measure.unit },
        {
          head: texts.standing,
          cell: ({ standing }) => (
            <Badge label={standingWords(standing, language)} tone={tones[standing]} />
          ),
        },
        {
          head: texts.due,
          cell: ({ measure, late }) => (
            <>
              {formatDay(measure.due, language)}
              {late && (
                <>
                  {' '}
                  <Badge tone="warning" label={texts.late} />
                </>
              )}
            </>
          ),
        },
        {
          head: texts.followUp,
          cell: ({ measure }) => {
            const followUp = measure.reports.at(-1)?.followUp
            return followUp === undefined ? '–' : formatDay(followUp, language)
          },
        },
        {
          head: texts.plannedAmount,
          numeric: true,
          cell: ({ measure }) => euro(measure.plannedCost),
        },
        { head: texts.spent, numeric: true, cell: ({ spent }) => euro(spent) },
      ]}
    />
  )
}

const tones: Readonly<Record<MeasureRow['standing'], Tone | 'neutral'>> = {
  undecided: 'neutral',
  deferred: 'neutral',
  rejected: 'neutral',
  planned: 'info',
  running: 'info',
  delayed: 'warning',
  implemented: 'success',
  abandoned: 'danger',
}

/** "5 Maßnahmen, 1 überfällig; geplant 120.000,00 €, bisher ausgegeben 45.000,00 €" */
function inWords(rows: readonly MeasureRow[], { language }: Frame): string {
  const texts = textsFor(allMeasuresTexts, language)
  const number = (value: number) => value.toLocaleString(language)
  const late = rows.filter((row) => row.late).length
  const sum = (values: readonly (number | undefined)[]) =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0)
  const planned = sum(rows.map(({ measure }) => measure.plannedCost))
  const spent = sum(rows.map((row) => row.spent))
  const counts = [
    texts.count(number(rows.length)),
    ...(late === 0 ? [] : [texts.lateCount(number(late))]),
  ]
  const sums = [
    ...(planned === 0 ? [] : [texts.plannedSum(inEuro(planned, language))]),
    ...(spent === 0 ? [] : [texts.spentSum(inEuro(spent, language))]),
  ]
  return [counts.join(', '), ...(sums.length === 0 ? [] : [sums.join(', ')])].join('; ')
}

function queryOf({ unit, standing, onlyLate }: MeasureFilter): Readonly<Record<string, string>> {
  return {
    ...(unit === '' ? {} : { stelle: unit }),
    ...(standing === '' ? {} : { stand: standing }),
    ...(onlyLate ? { ueberfaellig: 'ja' } : {}),
  }
}
