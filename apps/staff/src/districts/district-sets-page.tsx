import {
  Button,
  DataTable,
  EmptyState,
  formatMoment,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { DistrictSet } from '@meinungsbild/storage'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { districtsTexts } from './districts.texts.ts'
import { DistrictFile, SetFields } from './set-fields.tsx'

type DistrictSetsProps = {
  readonly frame: Frame
  readonly sets: readonly DistrictSet[]
  readonly form: URLSearchParams
  readonly isDeleted: boolean
  readonly errors: readonly FormError[]
}

/** All sets of districts, and a form for a new one. */
export function DistrictSetsPage({ frame, sets, form, isDeleted, errors }: DistrictSetsProps) {
  const { language } = frame
  const texts = textsFor(districtsTexts, language)
  return (
    <StaffPage
      {...{ frame, errors }}
      title={texts.title}
      done={isDeleted ? texts.deleted : undefined}
    >
      <p>
        <a class="kern-link" href={routes.settings.href()}>
          {texts.toSettings}
        </a>
      </p>
      <p>{texts.lead}</p>
      {sets.length === 0 ? (
        <EmptyState title={texts.none} />
      ) : (
        <DataTable<DistrictSet>
          caption={texts.title}
          captionHidden
          rows={sets}
          columns={[
            {
              head: texts.setTitle,
              cell: ({ id, title }) => (
                <a class="kern-link" href={routes.districtSet.href({ set: id })}>
                  {title}
                </a>
              ),
            },
            {
              head: texts.districts,
              numeric: true,
              cell: ({ names }) => names.length.toLocaleString(language),
            },
            { head: texts.changed, cell: ({ at }) => formatMoment(at, language) },
          ]}
        />
      )}
      <h2>{texts.new}</h2>
      <Form frame={frame} action={routes.districtSets.href()} id="neue-einteilung" files>
        <SetFields
          {...{ frame, errors }}
          title={form.get('title') ?? ''}
          source={form.get('source') ?? ''}
        />
        <DistrictFile {...{ frame, errors }} />
        <Button>{texts.upload}</Button>
      </Form>
    </StaffPage>
  )
}
