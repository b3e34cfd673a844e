import { BlockView, DataTable, textsFor } from '@meinungsbild/design'
import { netResponse, smallStratum, totalOf } from '@meinungsbild/participants'
import type { Frame } from '../../layout/frame.ts'
import { signsAmong } from '../../results/figures/explained-signs.ts'
import { countInTable, notYet } from '../../results/figures/table-cells.ts'
import { secret } from '../../results/share-in-words.ts'
import { StratumName } from '../sample/stratum-name.tsx'
import { invitationsOf, type ListResponse, type StratumRow } from './list-response.ts'
import { participantListTexts } from './participant-list.texts.ts'
import { percent } from './percent.ts'

type StratumTableProps = {
  readonly frame: Frame
  readonly response: ListResponse
  /** Whether this person keeps the list and knows of everybody anyway whether they have answered. */
  readonly mayKeep: boolean
}

/** Of fewer people it would tell too much how many have answered. */
const smallestShown = 10

type NamedRow = StratumRow & { readonly isHidden: boolean }

/** The strata with what was drawn of them, and what has become of the invitations. */
export function StratumTable({ frame, response, mayKeep }: StratumTableProps) {
  const { language } = frame
  const texts = textsFor(participantListTexts, language)
  const { rows } = response
  // If one were left out, the total would tell it.
  const hides = !mayKeep && rows.length > 1 && rows.some(({ drawn }) => drawn < smallestShown)
  const named = [
    ...rows.map((row) => ({
      ...row,
      isHidden: hides,
      name: row.stratum === '' ? texts.all : row.stratum,
      isSmall: row.population < smallStratum,
    })),
    ...(rows.length > 1
      ? [{ ...sumOf(rows), name: texts.total, isSmall: false, isHidden: false }]
      : []),
  ]
  const shown = (count: number) => countInTable(count, language)
  const used = ({ used: count, isHidden }: NamedRow) =>
    isHidden && count !== undefined ? secret : count === undefined ? notYet : shown(count)
  const net = (row: NamedRow) => {
    const counts = invitationsOf(row)
    if (counts === undefined) return notYet
    return row.isHidden ? secret : percent(netResponse(counts), language)
  }
  return (
    <section class="stack" aria-labelledby="schichten">
      <h2 id="schichten">{texts.strata}</h2>
      {response.door === 'unreachable' && <p class="muted">{texts.unreachable}</p>}
      {response.door === 'late' && <p class="muted">{texts.late}</p>}
      <DataTable
        caption={texts.strata}
        captionHidden
        rows={named}
        columns={[
          {
            head: texts.stratum,
            cell: ({ name, isSmall }) => (
              <StratumName frame={frame} name={name} isSmall={isSmall} />
            ),
          },
          { head: texts.population, numeric: true, cell: (row) => shown(row.population) },
          { head: texts.drawn, numeric: true, cell: (row) => shown(row.drawn) },
          { head: texts.reserve, numeric: true, cell: (row) => shown(row.reserve) },
          { head: texts.objected, numeric: true, cell: (row) => shown(row.objected) },
          { head: texts.returned, numeric: true, cell: (row) => shown(row.returned) },
          { head: texts.used, numeric: true, cell: used },
          { head: texts.net, numeric: true, cell: net },
        ]}
      />
      <BlockView
        language={language}
        blocks={signsAmong(
          named.flatMap((row) => [
            ...[row.population, row.drawn, row.reserve, row.objected, row.returned].map(shown),
            used(row),
            net(row),
          ]),
          language,
        )}
      />
      <p class="muted">
        {texts.netHint}
        {hides && ` ${texts.onlyTotal}`}
      </p>
    </section>
  )
}

/** All strata together; codes that opened the door are only known if they are of every stratum. */
export function sumOf(rows: readonly StratumRow[]): StratumRow {
  const counts = rows.map(invitationsOf)
  const known = counts.filter((each) => each !== undefined)
  const sum = (of: (row: StratumRow) => number) => rows.reduce((before, row) => before + of(row), 0)
  return {
    stratum: '',
    population: sum(({ population }) => population),
    drawn: sum(({ drawn }) => drawn),
    reserve: sum(({ reserve }) => reserve),
    objected: sum(({ objected }) => objected),
    returned: sum(({ returned }) => returned),
    used: known.length === rows.length ? totalOf(known).used : undefined,
  }
}
