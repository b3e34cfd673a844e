import { ButtonLink, DataTable, EmptyState, formatDay, textsFor } from '@meinungsbild/design'
import type { Tariff } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { newTariff } from './new-tariff.ts'
import { tariffsTexts } from './tariffs.texts.ts'

type TariffsProps = {
  readonly frame: Frame
  readonly tariffs: readonly Tariff[]
  readonly done: string | undefined
}

/** All tariffs of the house: for everybody to read, for administrators to change. */
export function TariffsPage({ frame, tariffs, done }: TariffsProps) {
  const { language, person } = frame
  const texts = textsFor(tariffsTexts, language)
  return (
    <StaffPage frame={frame} title={texts.title} done={done}>
      <p>{texts.lead}</p>
      {tariffs.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <DataTable<Tariff>
          caption={texts.title}
          captionHidden
          rows={tariffs}
          columns={[
            {
              head: texts.name,
              cell: ({ id, name }) => (
                <a class="kern-link" href={routes.tariff.href({ tariff: id })}>
                  {name}
                </a>
              ),
            },
            { head: texts.kind, cell: ({ kind }) => texts[kind] },
            { head: texts.source, cell: ({ source }) => source },
            { head: texts.asOf, cell: ({ asOf }) => formatDay(asOf, language) },
          ]}
        />
      )}
      {person?.administrator === true && (
        <ButtonLink href={routes.tariff.href({ tariff: newTariff })} style="secondary">
          {texts.new}
        </ButtonLink>
      )}
    </StaffPage>
  )
}
